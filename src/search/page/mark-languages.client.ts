/** Results in the browser: their parts in letters of another language are marked as pages have them. */
import { languageRuns } from '../../text/language-runs.ts';
import { element } from './element.client.ts';

export function markLanguagesIn(place: HTMLElement): void {
  const own = document.documentElement.lang.split('-')[0] ?? '';
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  for (const node of nodes) {
    // From the last run to the first, so that the places of the others stay.
    for (const { start, end, language } of languageRuns(node.data).reverse()) {
      if (language.startsWith(own)) continue;
      const run = node.splitText(start);
      run.splitText(end - start);
      const span = element('span', { lang: language });
      run.replaceWith(span);
      span.append(run);
    }
  }
}
