/** The rows and columns an author wants of a table. */
import { suggest } from '../problems/did-you-mean.ts';
import type { RawTable } from './columns.ts';
import type { Table } from './find-table.ts';
import { safeName } from './names.ts';
import type { ImportOptions } from './options.ts';
import type { Refuse } from './refusal.ts';

/** Rows by the cells of columns of the file, before times are taken from above columns. */
export function chooseRows(table: Table, { where }: ImportOptions, refuse: Refuse): Table {
  const chosen = where.reduce((rows, [head, cells]) => {
    const titles = table.heads.map((parts) => parts.join(' – '));
    const index = findColumn(head, titles);
    if (index < 0)
      throw refuse('import-table', table.headLine, 1, `There is no column "${head}" to choose rows by.`, suggest(head, titles, 'Columns'));
    const kept = rows.filter(({ cells: row }) => cells.includes((row[index] ?? '').trim()));
    if (kept.length > 0) return kept;
    const there = [...new Set(rows.map(({ cells: row }) => (row[index] ?? '').trim()))];
    throw refuse(
      'import-table',
      table.headLine,
      1,
      `No row has ${cells.map((cell) => `"${cell}"`).join(' or ')} in "${head}".`,
      suggest(cells[0] ?? '', there, 'Cells'),
    );
  }, table.rows);
  return where.length === 0
    ? table
    : { ...table, rows: chosen, notes: [...table.notes, `Rows chosen with --where: ${chosen.length} of ${table.rows.length}.`] };
}

/** Columns by head or by the name they get. */
export function chooseColumns(table: RawTable, { columns }: ImportOptions, headLine: number, refuse: Refuse): RawTable {
  if (columns.length === 0) return table;
  const titles = table.columns.map(({ title }) => title);
  const wanted = columns.map((column) => {
    const index = findColumn(column, titles);
    if (index < 0) throw refuse('import-table', headLine, 1, `There is no column "${column}".`, suggest(column, titles, 'Columns'));
    return index;
  });
  const left = titles.filter((_, index) => !wanted.includes(index));
  const note = left.length === 0 ? [] : [`Columns left out with --columns: ${left.join(', ')}.`];
  return { ...table, columns: table.columns.filter((_, index) => wanted.includes(index)), notes: [...table.notes, ...note] };
}

/** Columns that have a head and no cell hold nothing to take in. */
export function withoutEmpty(table: RawTable): RawTable {
  const isEmpty = ({ cells }: RawTable['columns'][number]): boolean => cells.every(({ text }) => text.trim() === '');
  const empty = table.columns.filter(isEmpty).map(({ title }) => title);
  if (empty.length === 0) return table;
  return {
    ...table,
    columns: table.columns.filter((column) => !isEmpty(column)),
    notes: [...table.notes, `Columns without any cell, left out: ${empty.join(', ')}.`],
  };
}

export function findColumn(wanted: string, titles: readonly string[]): number {
  const exact = titles.findIndex((title) => title === wanted.trim());
  return exact >= 0 ? exact : titles.findIndex((title, index) => safeName(title, index) === safeName(wanted, index));
}
