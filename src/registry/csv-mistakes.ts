/** One mistake behind several faulty cells of a table: a row that sums up the others, or a line that is no row. */
import type { Report } from './csv-head.ts';
import type { CsvRecord } from './csv-records.ts';
import type { Field } from './schemas/dataset.ts';

/** Of a first cell that should be a date or a number; of names "Total" may be one. */
export function isNoRow({ cells, line }: CsvRecord, names: readonly string[], fields: readonly Field[], report: Report): boolean {
  const [name = '', ...others] = cells;
  const first = fields.find((field) => field.name === names[0]);
  if (first === undefined || first.type === 'string') return false;
  if (/^(?:(?:grand |sub-?)?totals?|sum|average|mean|gesamt|summe|合計)$/i.test(name)) {
    const hint = 'Remove it; a total has a column or a table of its own.';
    report('csv-cell', line, 1, `The row "${name}" sums up the others, and is none of them.`, hint);
    return true;
  }
  if (others.length === 0 || !/\p{L}{3}/u.test(name) || others.some((cell) => cell.trim() !== '')) return false;
  const shown = name.length > 60 ? `${name.slice(0, 57)}…` : name;
  report('csv-cell', line, 1, `The line "${shown}" is no row of the table.`, 'Remove it; a source or a caveat stands in the description.');
  return true;
}
