/** Cells that do not fit the rest of their column: an impossible day among days, a word among years, a number in words among digits. */
import type { Problem } from '../problems/problem.ts';
import { small } from '../text/number-words.ts';
import { missingOf } from './codes.ts';
import type { RawColumn } from './columns.ts';
import { isNumberCell } from './read-numbers.ts';
import { isTimeHead, readBareTime, readTimeCell } from './times.ts';
import type { PlaceOf } from './typing-context.ts';

/** Digits as dates have them; whether a calendar has the date is another matter. */
const daylike = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;
const timelike = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$|^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;

/** The first cell of a column of times that is none. */
export function strayTime(column: RawColumn, declared: ReadonlySet<string>, file: string, placeOf: PlaceOf): Problem[] {
  const texts = column.cells.map(({ text }) => (missingOf(text, declared) === undefined ? text.trim() : ''));
  const isHead = isTimeHead(column.title);
  const isTime = (text: string): boolean => readTimeCell(text) !== undefined || (isHead && readBareTime(text) !== undefined);
  const looks = isHead ? timelike : daylike;
  const read = texts.filter((text) => text !== '' && (isHead || looks.test(text)) && isTime(text)).length;
  if (read === 0) return [];
  const others = texts.filter((text) => text !== '' && !isTime(text)).length;
  const impossible = texts.findIndex((text) => looks.test(text) && !isTime(text));
  const stray = isHead && read > 2 * others ? texts.findIndex((text) => text !== '' && !isTime(text)) : -1;
  const row = impossible < 0 ? stray : impossible;
  if (row < 0) return [];
  return [
    {
      rule: 'import-table',
      file,
      ...placeOf(column, row),
      message: `"${texts[row] ?? ''}" in "${column.title}" is ${impossible < 0 ? 'no time, as other cells of the column are' : 'a date that no calendar has'}.`,
      hint:
        impossible < 0
          ? 'Correct the cell, leave its row out with --where, or keep the column as words with --text.'
          : 'Correct the cell in the file, or keep the column as words with --text.',
    },
  ];
}

/** "twelve" in a column that holds digits too. */
export function numberInWords(column: RawColumn, file: string, placeOf: PlaceOf): Problem[] {
  const row = column.cells.findIndex(({ text }) => Object.hasOwn(small, text.trim().toLowerCase()));
  if (row < 0 || !column.cells.some(({ text }) => isNumberCell(text))) return [];
  return [
    {
      rule: 'import-table',
      file,
      ...placeOf(column, row),
      message: `"${column.cells[row]?.text.trim() ?? ''}" in "${column.title}" is a number in words, and other cells have digits.`,
      hint: 'Write it in digits in the file, or keep the column as words with --text.',
    },
  ];
}

/** `2019p`, `2020 (prov.)`, `2018*` → the time, and what is said of it. */
export function timeWithFlag(text: string): { readonly time: string; readonly flag: string } {
  const [, time, flag] = /^(\d{4}(?:[-/]\d{1,2}| ?Q[1-4])?) ?(\([a-z. ]{1,15}\)|\[[a-z. ]{1,15}\]|[a-z]|[*†‡]{1,3})$/i.exec(text) ?? [];
  return time === undefined || flag === undefined ? { time: text, flag: '' } : { time, flag };
}
