/** Browser: text to the clipboard, plain and as HTML with its address as a link; where the clipboard is closed, it is shown and selected. */

import { words } from '../../words/words.ts';

export interface Copied {
  readonly text: string;
  /** The full address in the text: a link where the program pasted into knows links. */
  readonly address: string;
  /** A table in place of the text, for spreadsheets. */
  readonly html?: string;
}

/** What was done is said in `output`, and in no other place of the page any more. */
export async function copyTo(output: HTMLElement, copied: Promise<Copied>): Promise<void> {
  for (const other of document.querySelectorAll('[data-copied]')) other.replaceChildren();
  output.dataset['copied'] = '';
  const plain = copied.then(({ text }) => text);
  const html = copied.then(({ text, address, html: table }) => table ?? `<p>${linked(escapeHtml(text), escapeHtml(address))}</p>`);
  try {
    // The promises go in unawaited: Safari opens the clipboard only in the click itself. Not there on a page without HTTPS.
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': asBlob(plain, 'text/plain'), 'text/html': asBlob(html, 'text/html') }),
    ]);
    output.textContent = words.page.copied;
  } catch {
    const field = document.createElement('textarea');
    Object.assign(field, { readOnly: true, rows: 4, value: await plain });
    field.setAttribute('aria-label', words.page.textToCopy);
    output.replaceChildren(words.page.copyWithKeyboard, field);
    field.select();
  }
}

async function asBlob(text: Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type });
}

function linked(text: string, address: string): string {
  return text.replace(address, `<a href="${address}">${address}</a>`);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
