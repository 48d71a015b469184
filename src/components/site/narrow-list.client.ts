/** Browser: what is typed into the field over a list hides the entries that lack a word of it; without this file the field searches the site. */
import { fold } from '../../text/fold.ts';
import { words } from '../../words/words.ts';

const field = document.querySelector<HTMLInputElement>('[data-narrows]');
const output = field?.form?.querySelector('output');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
  element,
  words: fold(`${element.closest('details.fold')?.querySelector('summary')?.textContent ?? ''} ${element.textContent}`),
}));
const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')].map((element) => ({ element, open: element.open }));

function narrow(): void {
  const typed = fold(field?.value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    entry.element.hidden = !typed.every((word) => entry.words.includes(word));
    if (!entry.element.hidden) found++;
  }
  for (const { element, open } of folds) {
    element.open = typed.length > 0 || open;
    element.hidden = element.querySelector('[data-entry]:not([hidden])') === null && element.querySelector('[data-entry]') !== null;
  }
  if (output) output.textContent = typed.length === 0 ? '' : words.page.foundOf(found, entries.length);
}

field?.addEventListener('input', narrow);
narrow();
