/** One mistake behind many faulty cells of a table: a row that sums up the others, two heads that have changed places. */
import { findCellFault } from './cell-faults.ts';
import type { Report } from './csv-head.ts';
import type { CsvRecord } from './csv-records.ts';
import { withSoundEnds } from './field-constraints.ts';
import type { Position } from '../text/position.ts';
import type { Field } from './schemas/dataset.ts';

/** A first cell that should be a date or a number; of names "Total" may be one. */
export function isTotal({ cells, line }: CsvRecord, names: readonly string[], fields: readonly Field[], report: Report): boolean {
  const [name = ''] = cells;
  const first = fields.find((field) => field.name === names[0]);
  if (first === undefined || first.type === 'string' || !/^(?:(?:grand |sub-?)?totals?|sum|average|mean|gesamt|summe|合計)$/i.test(name))
    return false;
  const hint = 'Remove it; a total has a column or a table of its own.';
  report('csv-cell', line, 1, `The row "${name}" sums up the others, and is none of them.`, hint);
  return true;
}

/** Two columns of which one is wrong in every row, and would be right with the other's head, as the other with its own. */
export function isExchanged(
  header: CsvRecord,
  body: readonly CsvRecord[],
  fields: readonly Field[],
  place: (row: { readonly line: number }, name: string) => Position,
  report: Report,
): boolean {
  if (body.length < 2) return false;
  const { cells: names } = header;
  const fieldOf = new Map(fields.map((field) => [field.name, withSoundEnds(field)]));
  const fits = (name: string, index: number, { cells }: CsvRecord): boolean => {
    const field = fieldOf.get(name);
    return field !== undefined && findCellFault(field, cells[index] ?? '') === undefined;
  };
  const allFit = (name: string, index: number): boolean => body.every((row) => fits(name, index, row));
  for (const [index, name] of names.entries()) {
    if (body.some((row) => fits(name, index, row))) continue;
    const other = names.findIndex((two, at) => at !== index && allFit(name, at) && allFit(two, index));
    if (other < 0) continue;
    const { line, column } = place(header, name);
    report(
      'csv-head',
      line,
      column,
      `The columns "${name}" and "${names[other] ?? ''}" have each other's heads.`,
      'Exchange the two names.',
    );
    return true;
  }
  return false;
}
