/** One mistake behind several faulty cells of a table: a row that sums up the others. */
import type { Report } from './csv-head.ts';
import type { CsvRecord } from './csv-records.ts';
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
