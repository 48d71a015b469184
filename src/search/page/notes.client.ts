/** What is said of the results: how many, what was made of the words, and a way on where they led to nothing. */
import type { Filtered } from '../query/filter-results.ts';
import { fold } from '../../text/fold.ts';
import type { Query } from '../query/read-query.ts';
import { pageSize, writeState, type SearchState } from '../query/search-state.ts';
import { element } from './element.client.ts';
import type { Found } from './engine.client.ts';
import { words } from '../../words/words.ts';

/** How many there are; said aloud as the results change. */
export function summaryOf({ results }: Filtered, { ranked }: Found, { q }: SearchState): string {
  if (ranked.length === 0) return words.search.nothingFound(q);
  if (results.length === 0) return words.search.noneHasFilters(ranked.length, q);
  return words.search.found(results.length, q);
}

/** What was made of the words, and a way on where they led to nothing. */
export function notesOn({ query, ranked, absent }: Found, state: SearchState): HTMLElement[] {
  const near = nearWords(query, state);
  const lines = [
    ...absent.map((figure) =>
      element('p', {}, ranked.length === 0 ? words.search.noRecordHolds(figure) : words.search.noRecordHoldsBut(figure)),
    ),
    ...query.corrected.map(({ typed, meant }) =>
      element(
        'p',
        {},
        words.search.didYouMean,
        queryLink(hint(state.q, typed, meant), meant, state),
        words.search.didYouMeanThen(typed, meant),
      ),
    ),
    ...query.denied.map((name) => element('p', {}, words.search.nothingLeftOut(name))),
    ...query.unknown.map((word) => element('p', {}, words.search.nothingHas(word))),
  ];
  if (ranked.length > 0) return lines;
  return [
    ...lines,
    element('p', {}, near.length === 0 ? words.search.tryFewer : words.search.tryOthers, ...near, words.search.listedBelow),
  ];
}

/** `typed` is folded: "Disprosium prices" with "disprosium" and "dysprosium" → "dysprosium prices". */
function hint(q: string, typed: string, meant: string): string {
  return q.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (fold(word) === typed ? meant : word));
}

function nearWords({ near }: Query, state: SearchState): (Node | string)[] {
  return near.flatMap((word, index) => [index > 0 ? words.values.comma : '', queryLink(word, word, state)]);
}

function queryLink(q: string, text: string, state: SearchState): HTMLElement {
  return element('a', { href: `?${writeState({ ...state, q, choices: {}, shown: pageSize }).toString()}` }, text);
}

export function withoutFilters(state: SearchState): HTMLElement {
  return element('a', { href: `?${writeState({ ...state, choices: {}, shown: pageSize }).toString()}` }, words.search.clearFilters);
}
