/** Rows of text → CSV as RFC 4180 has it, with line feeds. */

/** Cells with a comma, a quotation mark or a line break are quoted: `a,b` → `"a,b"`. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteCell).join(',')}\n`).join('');
}

function quoteCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
