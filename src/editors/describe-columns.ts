/** The columns of a CSV that is there, described as far as its head and cells say: what `npm run new -- dataset` begins with. */
import { readCsvRecords } from '../registry/csv-records.ts';
import { decimal, isPeriod } from '../registry/schemas/scalars.ts';
import type { Given } from './skeleton.ts';

/** Heads that say what the cells are for. */
const roles = new Set(['economy', 'source', 'definition', 'status', 'qualifier', 'note']);

interface DescribedColumns {
  readonly fields: readonly Given[];
  readonly primaryKey: readonly string[];
}

/** Undefined for a table without a head; `economies` are their ids. Units, and the titles that a head does not say, are left to whoever knows them. */
export function describeColumns(text: string, economies: ReadonlySet<string>): DescribedColumns | undefined {
  const [head, ...rows] = readCsvRecords(text, {}, () => undefined) ?? [];
  const names = head?.cells.map((name) => name.trim()) ?? [];
  if (names.join('') === '') return undefined;
  const cellsOf = (index: number): string[] => rows.map(({ cells }) => (cells[index] ?? '').trim());
  let hasPeriod = false;
  const fields = names.map((name, index): Given => {
    const cells = cellsOf(index).filter((cell) => cell !== '');
    const optional = cells.length < rows.length ? { optional: 'true' } : {};
    const title = name.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const is = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test);
    if (!hasPeriod && is(isPeriod)) {
      hasPeriod = true;
      return { name, type: 'period', title, role: 'period', ...optional };
    }
    if (is((cell) => decimal.safeParse(cell).success)) return { name, type: 'number', title, unit: '', ...optional };
    if (is((cell) => economies.has(cell))) return { name, type: 'string', title, role: 'economy', ...optional };
    if (!roles.has(name)) return cells.length === 0 ? { name } : { name, type: 'string', title, ...optional };
    const before = names[index - 1] ?? '';
    return { name, type: 'string', title, role: name, ...(name === 'qualifier' ? { of: before } : {}), ...optional };
  });
  return { fields, primaryKey: keyOf(fields, rows.length, cellsOf) };
}

/** The first columns, beginning with the period, that tell all rows apart; the first alone where none do. */
function keyOf(fields: readonly Given[], count: number, cellsOf: (index: number) => string[]): string[] {
  const order = fields
    .map((_, index) => index)
    .sort((a, b) => Number(fields[b]?.['role'] === 'period') - Number(fields[a]?.['role'] === 'period') || a - b);
  const usable = order.filter((index) => fields[index]?.['type'] !== 'number' && fields[index]?.['optional'] === undefined);
  const key: number[] = [];
  for (const index of usable) {
    key.push(index);
    const lines = cellsOf(0).map((_, row) => key.map((column) => cellsOf(column)[row]).join('\n'));
    if (new Set(lines).size === count) return key.map((column) => String(fields[column]?.['name']));
  }
  return [String(fields[usable[0] ?? 0]?.['name'])];
}
