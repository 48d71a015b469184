/** Months without a year, as they stand above columns of yearly tables, joined with the column of years: `Jan` and 2020 → `2020-01`. */
import type { RawColumn, RawTable } from './columns.ts';
import { readTimes } from './read-times.ts';
import type { Refuse } from './refusal.ts';
import { isTimeHead, monthOf, readTimeCell } from './times.ts';

export function joinMonths(table: RawTable, refuse: Refuse): RawTable {
  const months = table.columns.find(({ isUnpivotedTime }) => isUnpivotedTime === true);
  if (months === undefined || months.cells.some(({ text }) => readTimeCell(text) !== undefined)) return table;
  const years = table.columns.find((column) => column !== months && isTimeHead(column.title) && isYears(column));
  if (years === undefined)
    throw refuse(
      'import-table',
      table.lines[0] ?? 1,
      1,
      'Months stand above columns, and no column has the year.',
      'Add a column "Year" to the file, or keep the months as columns with --keep-columns.',
    );
  const joined: RawColumn = {
    ...months,
    cells: months.cells.map(({ text, from }, row) => {
      const year = yearOf(years, row);
      const month = /^(\d{1,2})月$/.exec(text)?.[1] ?? monthOf(text);
      return { text: month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`, from };
    }),
  };
  const columns = table.columns.filter((column) => column !== years).map((column) => (column === months ? joined : column));
  return {
    ...table,
    columns,
    notes: [...table.notes, `The months above columns are of the year in “${years.title}”; a total of the year stands beside its months.`],
  };
}

function isYears(column: RawColumn): boolean {
  const read = readTimes(column, {}, new Set());
  return read !== undefined && 'values' in read && read.values.every((value) => /^\d{4}$/.test(value));
}

function yearOf(column: RawColumn, row: number): string {
  const time = readTimeCell(column.cells[row]?.text ?? '');
  return time?.kind === 'time' ? time.value : '';
}
