/**
 * Browser: a button at each figure and each table that copies it with everything that has to travel with it; without this file there is
 * none. How it is copied is loaded when a reader comes near one, so that a page is no heavier for it.
 */

import { words } from '../../words/words.ts';

async function copying() {
  const { copyNow } = await import('./copy-now.client.ts');
  return copyNow;
}

/** In a note, a headline figure, a row of a list, at the head of a record: each leads to its fact. */
const figures = '.note-list > li, .headline-figures > li, .facts > [data-fact], .paste';

for (const element of document.querySelectorAll<HTMLElement>(figures)) {
  const address = addressOf(element);
  if (address === undefined) continue;
  // The value goes into the button's name, so that each has one of its own.
  const value = element.querySelector('.facts-value, .figure, a')?.textContent ?? '';
  const { button, output } = addButton(element, words.buttons.copyWithSource, value.trim());
  button.onclick = async () => (await copying()).fact(address, output);
}

for (const table of document.querySelectorAll<HTMLTableElement>('[data-copy-table] table')) {
  const scroll = table.closest<HTMLElement>('.table-scroll');
  if (scroll === null) continue;
  const { button, output } = addButton(scroll, words.buttons.copyTable, scroll.ariaLabel ?? document.title, 'beforebegin');
  button.onclick = async () => (await copying()).table(table, output);
}

/** `<textarea id="x" readonly>…</textarea> <button type="button" data-copies="x" hidden>…</button> <output for="x"></output>` */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const field = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copies'] ?? ''}`);
  const output = button.parentElement?.querySelector('output');
  if (!field || !output) continue;
  button.hidden = false;
  button.onclick = async () => (await copying()).field(field, output);
}

/** Loaded before the click, because a clipboard is open only to the click itself. */
for (const event of ['pointerover', 'focusin']) {
  addEventListener(event, ({ target }) => {
    if (target instanceof Element && target.closest('.copy,[data-copies]')) void copying();
  });
}

/** Of the fact's own page; a headline figure leads to it by its note. */
function addressOf(element: HTMLElement): string | undefined {
  if (element.matches('.paste')) return location.href.replace(/[?#].*/, '');
  const note = element.querySelector('[popovertarget]')?.getAttribute('popovertarget') ?? '';
  return (document.getElementById(note) ?? element).querySelector<HTMLAnchorElement>('a[href*="/facts/"]')?.href;
}

function addButton(element: HTMLElement, label: string, of: string, where: InsertPosition = 'beforeend') {
  const button = document.createElement('button');
  const output = document.createElement('span');
  output.role = 'status';
  Object.assign(button, { type: 'button', className: 'copy', textContent: label, ariaLabel: `${label}: ${of}` });
  const line = document.createElement('p');
  line.className = 'copy-line no-print';
  line.append(button, ' ', output);
  element.insertAdjacentElement(where, line);
  return { button, output };
}
