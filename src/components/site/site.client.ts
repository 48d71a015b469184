/** Every page in the browser: "/" and Ctrl or ⌘ with K go to the search field, what lies open of the menu closes by Escape, words looked for are marked, figures, tables and fields can be copied, charts come alive. */
import '../../vega/interactive-chart.client.ts';
import './copy-source.client.ts';
import './stop-at-scrollers.client.ts';

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key === 'Escape') closeMenu(true);
  const isShortcut =
    ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !(target instanceof Element && target.closest('input,textarea,select'));
  if (!isShortcut) return;
  event.preventDefault();
  // The search page has a field of its own, which comes second.
  const field = [...document.querySelectorAll<HTMLInputElement>('[name=q]')].at(-1);
  field?.focus();
  field?.select();
});

addEventListener('click', ({ target }) => {
  if (target instanceof Element && !target.closest('.menu')) closeMenu(false);
});

/** A part of the menu that lies open over the page. */
function closeMenu(andReturn: boolean): void {
  const open = document.querySelector<HTMLDetailsElement>('.menu:not(:popover-open) details[open]');
  if (open === null) return;
  open.open = false;
  if (andReturn) open.querySelector('summary')?.focus();
}

if (document.querySelector('.contents'))
  addEventListener('scroll', () => void import('./mark-section.client.ts'), { once: true, passive: true });
if (location.search.includes('mark=')) void import('./mark-found.client.ts');
if (document.querySelector('[data-narrows]')) void import('./narrow-list.client.ts');
