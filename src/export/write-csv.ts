/** Rows of text → CSV as RFC 4180 has it, with line feeds: the one writer of every table that leaves the site. */
import { isFormulaCell } from '../text/formula-cell.ts';

/**
 * Cells with a comma, a quotation mark or a line break are quoted: `a,b` → `"a,b"`. Words that a spreadsheet would run as a
 * formula get an apostrophe before them, which it hides; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

function writeCell(words: string): string {
  const cell = isFormulaCell(words) ? `'${words}` : words;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
