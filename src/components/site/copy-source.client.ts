/** Browser: a button at each figure and each table that copies it with everything that has to travel with it; without this file there is none. */
import { copyTo, type Copied } from '../../search/page/copy.client.ts';

/** In a note, a headline figure, a row of a list, at the head of a record: each leads to its fact. */
const figures = '.note-list > li, .headline-figures > li, .facts > [data-fact], .paste';

for (const element of document.querySelectorAll<HTMLElement>(figures)) {
  const address = addressOf(element);
  if (address === undefined) continue;
  const { button, output } = addButton(element, 'Copy with source');
  // The value goes into the button's name, so that each has one of its own.
  const value = element.querySelector('.facts-value, .figure, a')?.textContent ?? '';
  button.setAttribute('aria-label', `Copy with source: ${value.trim()}`);
  button.addEventListener('click', () => void copyTo(output, readFact(address)));
}

for (const table of document.querySelectorAll<HTMLTableElement>('[data-copy-table] table')) {
  const scroll = table.closest<HTMLElement>('.table-scroll');
  if (scroll === null) continue;
  const { button, output } = addButton(scroll, 'Copy the table', 'beforebegin');
  button.ariaLabel = `Copy the table: ${scroll.ariaLabel ?? document.title}`;
  button.addEventListener('click', () => void copyTo(output, readWhole(table)));
}

/** Of the fact's own page; a headline figure leads to it by its note. */
function addressOf(element: HTMLElement): string | undefined {
  if (element.matches('.paste')) return here();
  const note = element.querySelector('[popovertarget]')?.getAttribute('popovertarget') ?? '';
  return (document.getElementById(note) ?? element).querySelector<HTMLAnchorElement>('a[href*="/facts/"]')?.href;
}

function here(): string {
  return location.href.replace(/[?#].*/, '');
}

async function readWhole(table: HTMLTableElement): Promise<Copied> {
  const { readTable } = await import('./read-table.client.ts');
  return readTable(table, here());
}

function addButton(element: HTMLElement, words: string, where: InsertPosition = 'beforeend') {
  const button = document.createElement('button');
  const output = document.createElement('span');
  output.role = 'status';
  Object.assign(button, { type: 'button', className: 'copy', textContent: words });
  const line = document.createElement('p');
  line.className = 'copy-line no-print';
  line.append(button, ' ', output);
  element.insertAdjacentElement(where, line);
  return { button, output };
}

async function readFact(address: string): Promise<Copied> {
  const loaded: unknown = await import(/* @vite-ignore */ address.replace(/\/$/, '.copy.js'));
  const text = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? String(loaded.default) : '';
  return { text: `${text} ${address}`, address };
}
