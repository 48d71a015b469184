/** Cells of a foreign file whose number is lost, or is in another unit than the rest of its column. */
import type { Problem } from '../problems/problem.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import type { RawColumn } from './columns.ts';
import { findUnit } from './names.ts';
import { multipleOf } from './numbers.ts';
import type { NumberCells } from './read-numbers.ts';
import type { PlaceOf } from './typing-context.ts';

/** What spreadsheets show in place of a number: a column too narrow for it, or a formula that came to nothing. */
const lost = /^(?:#{2,}|#(?:REF|DIV\/0|VALUE|NUM|NULL|SPILL|CALC)!|#NAME\?)$/i;

/** The first such cell of a column. */
export function lostNumber(column: RawColumn, declared: ReadonlySet<string>, file: string, placeOf: PlaceOf): Problem[] {
  const row = column.cells.findIndex(({ text }) => text.startsWith('#') && lost.test(text.trim()) && !declared.has(text.trim()));
  if (row < 0) return [];
  return [
    {
      rule: 'import-table',
      file,
      ...placeOf(column, row),
      message: `"${column.cells[row]?.text.trim() ?? ''}" in "${column.title}" is what a spreadsheet shows in place of a number.`,
      hint: 'Widen the column in the spreadsheet, or mend its formula, and save the file again; or name it with --missing where nothing is known.',
    },
  ];
}

const sign = /^(?:[A-Z]{0,2}[€£¥$]|[%‰]|tonnes|kg|kt|mt|usd|eur|jpy|gbp|円|千円|百万円|トン|bn|mn|tn)$/i;

/** The first cell in another unit than those above it. */
export function unlikeUnit(
  column: RawColumn,
  { cells }: NumberCells,
  units: ReadonlyMap<string, Unit>,
  file: string,
  placeOf: PlaceOf,
): Problem[] {
  const read = new Map<string, boolean>();
  const isUnit = (word: string): boolean => {
    const known = read.get(word) ?? (sign.test(word) || findUnit(word, units) !== undefined);
    read.set(word, known);
    return known;
  };
  const filled = cells.flatMap(({ digits, beside }, row) => {
    const text = column.cells[row]?.text.trim() ?? '';
    const said =
      beside === '' && digits !== ''
        ? ''
        : multipleOf(text) ||
          beside
            .split(/[\s,;]+/)
            .filter(isUnit)
            .join(' ');
    // "1.2 million" among plain numbers is none.
    return digits === '' && said === '' ? [] : [{ said, row, text }];
  });
  const [first] = filled;
  const other = filled.find(({ said }) => said !== first?.said);
  if (first === undefined || other === undefined) return [];
  return [
    {
      rule: 'import-two-readings',
      file,
      ...placeOf(column, other.row),
      message: `The numbers of "${column.title}" are in several units: "${first.text}" above, and here "${other.text}".`,
      hint: 'Write all of them in one unit in the file, or keep the column as words with --text.',
    },
  ];
}
