/** Every page in the browser: "/" and Ctrl or ⌘ with K go to the search field, words looked for are marked, figures, tables and fields can be copied, charts come alive. */
import '../../vega/interactive-chart.client.ts';
import './copy-source.client.ts';

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isShortcut =
    ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !(target instanceof Element && target.closest('input,textarea,select'));
  if (!isShortcut) return;
  event.preventDefault();
  // The search page has a field of its own, which comes second.
  const field = [...document.querySelectorAll<HTMLInputElement>('[name=q]')].at(-1);
  field?.focus();
  field?.select();
});

if (document.querySelector('.contents'))
  addEventListener('scroll', () => void import('./mark-section.client.ts'), { once: true, passive: true });
if (location.search.includes('mark=')) void import('./mark-found.client.ts');
if (document.querySelector('[data-narrows]')) void import('./narrow-list.client.ts');
