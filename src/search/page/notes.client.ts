/** What is said of the results: how many, what was made of the words, and a way on where they led to nothing. */
import type { Filtered } from '../query/filter-results.ts';
import { fold } from '../../text/fold.ts';
import type { Query } from '../query/read-query.ts';
import { pageSize, writeState, type SearchState } from '../query/search-state.ts';
import { element } from './element.client.ts';
import type { Found } from './engine.client.ts';

/** How many there are; said aloud as the results change. */
export function summaryOf({ results }: Filtered, { ranked }: Found, { q }: SearchState): string {
  const of = q === '' ? '' : ` for “${q}”`;
  if (ranked.length === 0) return `Nothing found${of}.`;
  if (results.length === 0) return `None of the ${ranked.length} results${of} has these filters.`;
  return `${results.length === 1 ? '1 result' : `${results.length} results`}${of}`;
}

/** What was made of the words, and a way on where they led to nothing. */
export function notesOn({ query, ranked, absent }: Found, state: SearchState): HTMLElement[] {
  const near = nearWords(query, state);
  const lines = [
    ...absent.map((figure) =>
      element('p', {}, `No record holds “${figure}”${ranked.length === 0 ? '.' : '; these are results for the other words.'}`),
    ),
    ...query.corrected.map(({ typed, meant }) =>
      element(
        'p',
        {},
        'Did you mean ',
        queryLink(hint(state.q, typed, meant), meant, state),
        `? Nothing here has “${typed}”; these are the results for “${meant}”.`,
      ),
    ),
    ...query.unknown.map((word) => element('p', {}, `Nothing here has “${word}”.`)),
  ];
  if (ranked.length > 0) return lines;
  return [...lines, element('p', {}, `Try fewer or other words${near.length === 0 ? '' : ': '}`, ...near, '. All pages are listed below.')];
}

/** `typed` is folded: "Disprosium prices" with "disprosium" and "dysprosium" → "dysprosium prices". */
function hint(q: string, typed: string, meant: string): string {
  return q.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (fold(word) === typed ? meant : word));
}

function nearWords({ near }: Query, state: SearchState): (Node | string)[] {
  return near.flatMap((word, index) => [index > 0 ? ', ' : '', queryLink(word, word, state)]);
}

function queryLink(q: string, text: string, state: SearchState): HTMLElement {
  return element('a', { href: `?${writeState({ ...state, q, choices: {}, shown: pageSize }).toString()}` }, text);
}

export function withoutFilters(state: SearchState): HTMLElement {
  return element('a', { href: `?${writeState({ ...state, choices: {}, shown: pageSize }).toString()}` }, 'Clear the filters');
}
