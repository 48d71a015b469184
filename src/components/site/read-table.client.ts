/** Browser: a table as text and as HTML for the clipboard, loaded when a reader copies one. */
import { escapeHtml, type Copied } from '../../search/page/copy.client.ts';

/** Rows as lines and cells parted by tabs, and as a table, as spreadsheets read them; its source last. */
export function readTable(table: HTMLTableElement, address: string): Copied {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()));
  const source = table.closest('figure')?.querySelector('.chart-source')?.textContent?.trim() ?? document.title;
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
  return {
    text: [...rows.map((row) => row.join('\t')), source, address].join('\n'),
    address,
    html: `<table>${[...rows, [source], [address]].map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}
