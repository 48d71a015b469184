/** What the search page shows: the results, the filters, how many there are and why; what has the keyboard keeps it. */
import type { Filtered } from '../query/filter-results.ts';
import { makeMarker } from '../query/mark-words.ts';
import type { SearchState } from '../query/search-state.ts';
import { get } from './element.client.ts';
import type { Found } from './engine.client.ts';
import { filterGroups, foldedOnPhones } from './filters.client.ts';
import { notesOn, summaryOf, withoutFilters } from './notes.client.ts';
import { resultItem } from './result.client.ts';
import { words } from '../../words/words.ts';

const status = get('search-status', HTMLElement);
const notes = get('search-notes', HTMLElement);
const filters = get('search-filters', HTMLElement);
const list = get('search-results', HTMLOListElement);
const more = get('search-more', HTMLButtonElement);

/** `fallback` has the keyboard where the result that had it is gone. */
export function showResults(
  items: readonly HTMLLIElement[],
  found: Found,
  filtered: Filtered,
  state: SearchState,
  fallback: HTMLElement,
): void {
  const inFilters = placeInFilters(document.activeElement);
  const isInList = list.contains(document.activeElement);
  const address = document.activeElement?.getAttribute('href');
  list.replaceChildren(...items);
  const isNarrowed = filtered.results.length > 0 && Object.keys(state.choices).length > 0;
  const chosen = Object.values(state.choices).flat().length;
  filters.replaceChildren(
    ...(found.ranked.length === 0 ? [] : foldedOnPhones(filterGroups(filtered.filters), chosen)),
    ...(isNarrowed ? [withoutFilters(state)] : []),
  );
  // A box that was just ticked is made anew: the keyboard stays on it.
  if (inFilters !== undefined) filters.querySelector<HTMLElement>(inFilters)?.focus();
  // Who had gone on to a result finds it where it is now, or the first one.
  if (isInList)
    (list.querySelector<HTMLElement>(`a[href="${CSS.escape(address ?? '')}"]`) ?? list.querySelector<HTMLElement>('a') ?? fallback).focus();
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(list.textContent)) void markLanguages();
  more.hidden = filtered.results.length <= state.shown;
  say(summaryOf(filtered, found, state), ...(filtered.results.length === 0 && found.ranked.length > 0 ? [withoutFilters(state)] : []));
  notes.replaceChildren(...notesOn(found, state));
  document.body.classList.toggle('has-results', found.ranked.length > 0);
  settle();
}

async function markLanguages(): Promise<void> {
  const { markLanguagesIn } = await import('./mark-languages.client.ts');
  markLanguagesIn(list);
}

export function clear(): void {
  list.replaceChildren();
  filters.replaceChildren();
  notes.replaceChildren();
  status.replaceChildren();
  more.hidden = true;
  document.body.classList.remove('has-results');
  settle();
}

export function say(message: string, ...further: HTMLElement[]): void {
  status.replaceChildren(message, ...further.flatMap((part) => [' ', part]));
}

/** Before the first answer there is nothing else to read. */
export function sayBusy(): void {
  if (status.textContent === '') say(words.search.busy);
  // What the first results will push down is shown again when it has its place.
  if (list.childElementCount === 0) document.body.classList.remove('is-settled');
}

/** Nothing more will come to move what stands below the results. */
export function settle(): void {
  document.body.classList.add('is-settled');
}

export function itemsOf({ query, catalogue, load }: Found, results: Filtered['results']): Promise<HTMLLIElement[]> {
  const words = query.groups.flatMap(({ typed, alternatives }) => [typed, ...alternatives.map((alternative) => alternative.words)]);
  const marks = makeMarker(words);
  // What the page should mark: the query as it was understood, so that mended words are marked too.
  // Of a name in letters that the page may not use, or in two or three of them, also what it is called here.
  const typed = query.groups
    .flatMap((group) => [
      group.typed,
      ...(group.isName === true && /^.{1,3}$|^\P{Script=Latin}+$/u.test(group.typed)
        ? group.alternatives.map(({ words: other }) => other)
        : []),
    ])
    .join(' ');
  return Promise.all(
    results.map(async ({ place, missing }) => {
      const kind = catalogue.records[place]?.kind;
      if (kind === undefined) throw new Error(`The search catalogue has no record ${place}.`);
      return resultItem(kind, await load(place), { marks, typed, missing });
    }),
  );
}

/** What finds the box, or the head of a group, again that has the keyboard. */
function placeInFilters(focused: Element | null): string | undefined {
  if (!(focused instanceof HTMLElement) || !filters.contains(focused)) return undefined;
  if (focused instanceof HTMLInputElement) return `input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`;
  return `[data-filter="${focused.closest<HTMLElement>('[data-filter]')?.dataset['filter'] ?? ''}"] summary`;
}
