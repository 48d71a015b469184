/** The search page in the browser: what is typed and ticked → results, with the whole of it in the address. */
import type { Filtered } from '../query/filter-results.ts';
import { filterResults, orders } from '../query/filter-results.ts';
import { isAsked, isTooShort, pageSize, readState, writeState, type SearchState } from '../query/search-state.ts';
import { element, get } from './element.client.ts';
import { startEngine, type Engine, type Found } from './engine.client.ts';
import { readChoices } from './filters.client.ts';
import { moveThroughResults } from './move-through-results.client.ts';
import { longPause, pauseAfterKeys } from './typing-pause.ts';
import { clear, itemsOf, say, sayBusy, settle, showResults } from './view.client.ts';

const form = get('search', HTMLFormElement);
const input = get('q', HTMLInputElement);
const order = get('sort', HTMLSelectElement);
const filters = get('search-filters', HTMLElement);
const list = get('search-results', HTMLOListElement);
const more = get('search-more', HTMLButtonElement);

/** Nobody should wait longer without a word. */
const patience = 5000;
/** Results that are loaded while somebody may type on. */
const fewResults = 5;

let engine: Promise<Engine> | undefined;
/** Counts engines: a later one trusts nothing that the browser keeps of an earlier one. */
let attempts = 0;
let hasWorked = false;
let isSearching = false;
let last: { readonly q: string; readonly found: Found } | undefined;
/** Counts searches, so that a late answer to an old query is dropped. */
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The words being typed are one entry of the browser's history, whatever they were on the way. */
let isTyping = false;
const pauseAfter = pauseAfterKeys();
let state = readState(new URLSearchParams(location.search));

fillForm();
if (isAsked(state)) void search();
else {
  settle();
  input.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  isTyping = false;
  go({ ...readForm(), shown: pageSize }, 'push');
});
input.addEventListener('input', ({ timeStamp }) => {
  // The index is fetched while the reader types on.
  if (engine === undefined) {
    engine = start();
    beginWaiting();
    // A search that has begun meanwhile ends its waiting itself.
    engine.then(
      () => isSearching || endWaiting(),
      () => undefined,
    );
  }
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      const way = isTyping || !isAsked(state) ? 'replace' : 'push';
      isTyping = true;
      go({ ...readForm(), shown: pageSize }, way);
    },
    pauseAfter(input.value, timeStamp),
  );
});
for (const part of [order, filters])
  part.addEventListener('change', () => {
    isTyping = false;
    go({ ...readForm(), shown: pageSize }, 'push');
  });
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => {
  clearTimeout(timer);
  isTyping = false;
  state = readState(new URLSearchParams(location.search));
  fillForm();
  void search();
});
addEventListener('keydown', (event) => moveThroughResults(event, input, list));

function start(): Promise<Engine> {
  return startEngine(form.dataset['index'] ?? '', ++attempts);
}

/** What could not be loaded once may be there by now, or under the address of a newer index. */
function forgetEngine(): void {
  engine?.then((running) => running.end()).catch(() => undefined);
  engine = undefined;
  last = undefined;
}

/** Goes on from the first key to the answer, however many keys there are. */
function beginWaiting(): void {
  waiting ??= setTimeout(() => {
    say(told('slow'), startAgain());
    settle();
  }, patience);
}

function endWaiting(): void {
  clearTimeout(waiting);
  waiting = undefined;
}

function go(next: SearchState, way: 'push' | 'replace'): void {
  clearTimeout(timer);
  state = next;
  const parameters = writeState(state).toString();
  const address = parameters === '' ? location.pathname : `?${parameters}`;
  if (way === 'push' && new URL(address, location.href).href !== location.href) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void search();
}

function readForm(): SearchState {
  return {
    ...state,
    q: input.value.trim(),
    choices: readChoices(form, state.choices),
    order: orders.find((name) => name === order.value) ?? 'relevance',
  };
}

function fillForm(): void {
  input.value = state.q;
  order.value = state.order;
}

async function search(): Promise<void> {
  const turn = ++latest;
  if (!isAsked(state) || isTooShort(state)) {
    endWaiting();
    clear();
    sayIfTooShort();
    return;
  }
  sayBusy();
  beginWaiting();
  isSearching = true;
  try {
    await answer(turn).catch((error: unknown) => {
      if (turn !== latest) return;
      // The page may have been open while a newer index took the place of the one it knows.
      console.warn(error);
      forgetEngine();
      return answer(turn);
    });
  } catch (error) {
    if (turn !== latest) return;
    console.warn(error);
    forgetEngine();
    clear();
    say(failure(), retry());
  } finally {
    if (turn === latest) {
      isSearching = false;
      endWaiting();
    }
  }
}

function sayIfTooShort(): void {
  if (isTooShort(state)) say(told('tooShort'));
}

async function answer(turn: number): Promise<void> {
  const { q } = state;
  if (last?.q !== q) {
    engine ??= start();
    const found = await engine.then((running) => running.search(q));
    if (turn !== latest) return;
    last = { q, found };
  }
  await show(last.found, turn);
  hasWorked = true;
}

function failure(): string {
  if (!navigator.onLine) return told('offline');
  if (hasWorked) return told('failed');
  return told('didNotStart');
}

function retry(): HTMLElement {
  const button = element('button', { type: 'button' }, told('tryAgain'));
  button.addEventListener('click', () => {
    say('');
    void search();
  });
  return button;
}

/** For a request that nobody answers: a new one may be. */
function startAgain(): HTMLElement {
  const button = element('button', { type: 'button' }, told('startAgain'));
  button.addEventListener('click', () => {
    endWaiting();
    forgetEngine();
    say('');
    void search();
  });
  return button;
}

async function show(found: Found, turn: number): Promise<void> {
  const filtered = filterResults(found.ranked, state.choices, state.order, found.catalogue);
  const items = await itemsOf(found, filtered.results.slice(0, isTyping ? fewResults : state.shown));
  if (turn !== latest) return;
  showResults(items, found, filtered, state, input);
  if (isTyping) timer = setTimeout(() => void showRest(found, filtered, turn), longPause);
}

async function showRest(found: Found, { results }: Filtered, turn: number): Promise<void> {
  try {
    const items = await itemsOf(found, results.slice(list.children.length, state.shown));
    if (turn === latest) list.append(...items);
  } catch {
    // The whole answer is asked for again, which says so where it cannot be had.
    if (turn !== latest) return;
    forgetEngine();
    isTyping = false;
    void search();
  }
}

async function showMore(): Promise<void> {
  clearTimeout(timer);
  isTyping = false;
  const first = list.children.length;
  state = { ...state, shown: state.shown + pageSize };
  history.replaceState(null, '', `?${writeState(state).toString()}`);
  await search();
  list.children[first]?.querySelector('a')?.focus();
}

/** What is said when something fails stands in the page, since what would load it may have failed too, and few read it. */
function told(what: string): string {
  return form.dataset[what] ?? '';
}
