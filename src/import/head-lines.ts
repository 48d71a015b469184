/** Which rows of a file are lines of its head: words above numbers, or times. */
import { missingOf } from './codes.ts';
import type { GridRow } from './grid.ts';
import { isNumberCell } from './read-numbers.ts';
import { monthOf, readTimeCell } from './times.ts';

const none: ReadonlySet<string> = new Set();

export function filled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** Columns whose cells are mostly numbers, by their place. */
export function numberColumns(rows: readonly GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, { numbers: number; filled: number }>();
  for (const { cells } of rows.slice(0, 500))
    cells.forEach((cell, index) => {
      if (cell.trim() === '') return;
      const count = counts.get(index) ?? { numbers: 0, filled: 0 };
      count.filled += 1;
      if (isNumberCell(cell) || missingOf(cell, none) !== undefined) count.numbers += 1;
      counts.set(index, count);
    });
  return new Set([...counts].filter(([, { numbers, filled: all }]) => numbers >= all * 0.6).map(([index]) => index));
}

/** Above columns of numbers a head has words, or times that differ. */
export function isHead(row: GridRow | undefined, numeric: ReadonlySet<number>): boolean {
  if (row === undefined) return false;
  const over = [...numeric].map((index) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
  if (over.length === 0 || filled(row.cells) < 2) return false;
  const times = over.filter(isTimeWord);
  if (times.length === over.length) return new Set(times).size > 1 || times.length === 1;
  return over.every((cell) => isTimeWord(cell) || (!isNumberCell(cell) && missingOf(cell, none) === undefined));
}

/** Below a line of the head: words over numbers, or times. A row whose numbers look like years has another name in its first cell than the head. */
export function isFurtherHead(row: GridRow | undefined, above: GridRow | undefined, numeric: ReadonlySet<number>): boolean {
  if (row === undefined || !isHead(row, numeric)) return false;
  const over = [...numeric].map((index) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
  if (!over.some(isTimeWord)) return true;
  const labels = row.cells.flatMap((cell, index) =>
    numeric.has(index) ? [] : [[cell.trim(), (above?.cells[index] ?? '').trim()] as const],
  );
  return labels.length > 0 && labels.every(([label, before]) => label === '' || before === '' || label === before);
}

function isTimeWord(cell: string): boolean {
  const words = withoutNotes(cell);
  return readTimeCell(words) !== undefined || monthOf(words) !== undefined;
}

/** `2022 [note 1]`, `2022e` → `2022`: marks of notes behind a head. */
export function withoutNotes(head: string): string {
  return head
    .replace(/(?:\s*(?:\[(?:note|n)?\s*[\da-z]{1,3}\]|\(\d{1,2}\)|[*†‡¹²³]+))+$/i, '')
    .trim()
    .replace(flagged, '$1');
}

const flagged = /^((?:1[89]|20)\d{2}) ?([a-z])$/;

/** `2022e` → "e": what a head says of all values below it. */
export function flagOfHead(head: string): string {
  return flagged.exec(head.trim())?.[2] ?? '';
}

/** A line of groups right above the head: words over columns of numbers alone. */
export function isUpperHead(row: GridRow | undefined, below: GridRow | undefined, numeric: ReadonlySet<number>): boolean {
  if (row === undefined || below === undefined || row.line !== below.line - 1) return false;
  const places = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return (
    places.length > 0 &&
    places.every((index) => numeric.has(index) && index > 0) &&
    isHead({ ...row, cells: ['', ...row.cells.slice(1), 'x'] }, numeric)
  );
}
