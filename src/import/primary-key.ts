/** The fewest columns that tell the rows of a table apart, and rows that nothing tells apart. */
import type { DatasetColumn } from './columns.ts';

interface FoundKey {
  readonly names: readonly string[];
  /** Rows that a number alone tells apart, which is what was counted: the first, the later one and the column's title. */
  readonly apart?: { readonly rows: readonly [number, number]; readonly title: string } | undefined;
  /** Pairs of rows alike in all columns: index of the first, index of the later one. */
  readonly same: readonly (readonly [number, number])[];
}

export function findKey(columns: readonly DatasetColumn[], rows: number): FoundKey {
  const same = doubles(columns, rows);
  const dropped = new Set(same.map(([, later]) => later));
  const indices = Array.from({ length: rows }, (_, row) => row).filter((row) => !dropped.has(row));
  const isUnique = (chosen: readonly DatasetColumn[]): boolean => new Set(indices.map((row) => keyOf(chosen, row))).size === indices.length;
  const isValue = ({ field }: DatasetColumn): boolean =>
    field.type === 'number' || ['qualifier', 'low', 'high', 'note', 'status'].includes(field.role ?? '');
  const values = columns.filter(isValue);
  let chosen = columns.filter((column) => !isValue(column));
  const [pair] = chosen.length === 0 || isUnique(chosen) ? [] : doubles(chosen, rows).filter(([, later]) => !dropped.has(later));
  const unlike = pair === undefined ? undefined : values.find(({ cells }) => cells[pair[0]] !== cells[pair[1]]);
  for (const value of values.filter(({ field }) => field.type === 'number')) {
    if (isUnique(chosen)) break;
    chosen = [...chosen, value];
  }
  // The last columns go first: what comes first in a file tells most often what a row is about.
  const rank = (column: DatasetColumn): number => (column.field.role === 'period' || column.field.role === 'economy' ? 1 : 0);
  for (const column of [...chosen].reverse().sort((a, b) => rank(a) - rank(b))) {
    const fewer = chosen.filter((other) => other !== column);
    if (fewer.length > 0 && isUnique(fewer)) chosen = fewer;
  }
  return {
    names: chosen.map(({ field }) => field.name),
    apart: pair === undefined || unlike === undefined ? undefined : { rows: pair, title: unlike.field.title },
    same,
  };
}

function keyOf(columns: readonly DatasetColumn[], row: number): string {
  return columns.map(({ cells }) => cells[row] ?? '').join('\u0001');
}

function doubles(columns: readonly DatasetColumn[], rows: number): [number, number][] {
  const seen = new Map<string, number>();
  const found: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    const key = keyOf(columns, row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else found.push([first, row]);
  }
  return found;
}
