/** Browser: what the buttons that copy do, loaded when a reader comes near one. */
import { copyTo, escapeHtml, type Copied } from '../../search/page/copy.client.ts';
import { words } from '../../words/words.ts';

/** Each tells in `output` what became of it. */
export const copyNow = { fact: copyFact, table: copyTable, field: copyField };

/** A fact's text from the module beside its page, with the page's address. */
function copyFact(address: string, output: HTMLElement): Promise<void> {
  return copyTo(output, readFact(address));
}

function copyTable(table: HTMLTableElement, output: HTMLElement): Promise<void> {
  return copyTo(output, Promise.resolve(readTable(table)));
}

/** Where the clipboard is closed the field itself is selected. */
async function copyField(field: HTMLTextAreaElement, output: HTMLElement): Promise<void> {
  field.select();
  try {
    // Not there on a page without HTTPS.
    await navigator.clipboard.writeText(field.value);
    output.textContent = words.page.copied;
  } catch {
    output.textContent = words.page.selected;
  }
}

async function readFact(address: string): Promise<Copied> {
  const loaded: unknown = await import(/* @vite-ignore */ address.replace(/\/$/, '.copy.js'));
  const text = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? String(loaded.default) : '';
  return { text: `${text} ${address}`, address };
}

/** Rows as lines and cells parted by tabs, and as a table, as spreadsheets read them; its source last. */
function readTable(table: HTMLTableElement): Copied {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()));
  const source = table.closest('figure')?.querySelector('.chart-source')?.textContent.trim() ?? document.title;
  const address = location.href.replace(/[?#].*/, '');
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
  return {
    text: [...rows.map((row) => row.join('\t')), source, address].join('\n'),
    address,
    html: `<table>${[...rows, [source], [address]].map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}
