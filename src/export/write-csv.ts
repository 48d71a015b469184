/** Rows of text → CSV as RFC 4180 has it, with line feeds. */

/** Cells with a comma, a quotation mark or a line break are quoted: `a,b` → `"a,b"`. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteCell).join(',')}\n`).join('');
}

/** Words that a spreadsheet would run as a formula get an apostrophe before them, which it hides; numbers stay numbers. */
export function plainCell(words: string): string {
  return /^[=+\-@\t\r]/.test(words) && !/^-?\d+(\.\d+)?$/.test(words) ? `'${words}` : words;
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
