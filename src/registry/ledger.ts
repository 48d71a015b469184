/** The ledger: every record with a page, as it was last published; facts with their value. It makes changes visible. */
import type { Problem } from '../problems/problem.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import type { DataFile } from './data-file.ts';
import { parseCsv } from './parse-csv.ts';
import { collectionNames, collectionOf } from './collections.ts';
import type { Amount, Fact, Registry } from './registry.ts';
import type { Field } from './schemas/dataset.ts';

export const ledgerFile = 'data/ledger.csv';

/** `record` is collection and id, such as facts/ships-lost; the other columns are empty for what is no fact. */
const columns = ['record', 'value', 'qualifier', 'unit', 'definition', 'status'] as const;
type Column = (typeof columns)[number];
export type LedgerRow = Readonly<Record<Column, string>> & { readonly line: number };

const fields: readonly Field[] = columns.map((name) => ({
  name,
  type: 'string',
  title: name,
  ...(name === 'record' ? {} : { optional: true }),
}));

export function parseLedger(file: DataFile | undefined): { ledger: ReadonlyMap<string, LedgerRow>; problems: readonly Problem[] } {
  // A site that has published nothing yet has a head and no rows.
  if (file === undefined || file.unreadable === true || file.text.trim() === columns.join()) return { ledger: new Map(), problems: [] };
  const { rows, problems: found } = parseCsv(file, fields, ['record']);
  const hint = 'Nobody edits this file: bring it back, for example with git checkout -- data/ledger.csv.';
  // A site whose facts have no qualifier has an empty column.
  const problems = found.filter(({ rule }) => rows.length === 0 || rule !== 'csv-empty').map((problem) => ({ ...problem, hint }));
  const ledger = rows.map(({ line, cells }): LedgerRow => {
    const text = (name: Column): string => {
      const cell = cells[name]?.text ?? '';
      // The writer of tables puts it before words that a spreadsheet would run.
      return cell.startsWith("'") && isFormulaCell(cell.slice(1)) ? cell.slice(1) : cell;
    };
    return {
      line,
      record: text('record'),
      value: text('value'),
      qualifier: text('qualifier'),
      unit: text('unit'),
      definition: text('definition'),
      status: text('status'),
    };
  });
  return { ledger: new Map(ledger.map((row) => [row.record, row])), problems };
}

/** The rows of what is there now, in order of record; of a site that is new the head alone. */
export function ledgerRows(registry?: Registry): string[][] {
  if (registry === undefined) return [[...columns]];
  const published = collectionNames.filter((name) => collectionOf[name].inLedger);
  const rows = published.flatMap((name) =>
    [...registry[name].values()]
      .filter((record) => !('draft' in record) || record.draft !== true)
      .map(({ id }) => {
        const fact = name === 'facts' ? registry.facts.get(id) : undefined;
        return [`${name}/${id}`, ...(fact === undefined ? columns.slice(1).map(() => '') : valueCells(fact))];
      }),
  );
  return [[...columns], ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))];
}

/** "over 90 percent; customs-weight; observed": what of a fact a history entry is about. */
export function publishedForm(value: Fact | LedgerRow): string {
  const [digits = '', qualifier = '', unit = '', definition = '', status = ''] =
    'record' in value ? columns.slice(1).map((name) => value[name]) : valueCells(value);
  return [[qualifier, digits, unit].filter((part) => part !== '').join(' '), definition, status].filter((part) => part !== '').join('; ');
}

function valueCells({ amount, qualifier, unit, definition, status }: Fact): string[] {
  return [digitsOf(amount), qualifier ?? '', unit ?? '', definition ?? '', status];
}

function digitsOf(amount: Amount): string {
  switch (amount.kind) {
    case 'number':
      return amount.value;
    case 'range':
      return `${amount.low} to ${amount.high}`;
    case 'date':
      return amount.date;
    case 'words':
      return amount.words;
  }
}
