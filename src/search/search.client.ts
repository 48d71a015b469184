/** The search page in the browser: loads Pagefind on first use, shows results as text, keeps the query in the address. */
import type { Pagefind, PagefindResult, PagefindSearch, PagefindSubResult } from './pagefind-api.ts';
import { splitExcerpt } from './split-excerpt.ts';

const form = get('search', HTMLFormElement);
const input = get('q', HTMLInputElement);
const kind = get('kind', HTMLSelectElement);
const status = get('search-status', HTMLElement);
const list = get('search-results', HTMLOListElement);
const more = get('search-more', HTMLButtonElement);

const pageSize = 10;
/** Pagefind's own worker gives up after 5 s; a blocked one would otherwise be waited for in silence. */
const patience = 6000;
const pause = 150;

let engine: Promise<Pagefind> | undefined;
/** Counts searches, so that a late answer to an old query is dropped. */
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

allowWorker(form.dataset['worker'] ?? '');
const parameters = new URLSearchParams(location.search);
input.value = parameters.get('q') ?? '';
kind.value = parameters.get('kind') ?? '';
if (input.value !== '') void search();
else input.focus();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
kind.addEventListener('change', () => void search());
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), pause);
});

async function search(): Promise<void> {
  clearTimeout(timer);
  const turn = ++latest;
  const query = input.value.trim();
  rememberInAddress(query, kind.value);
  if (query === '') {
    show('', []);
    return;
  }
  status.textContent = 'Searching …';
  try {
    engine ??= start();
    const found = await soon(engine.then((pagefind) => pagefind.search(query, { filters: kind.value === '' ? {} : { kind: kind.value } })));
    if (turn !== latest) return;
    await showPage(found, turn, query);
  } catch (error) {
    engine = undefined;
    if (turn !== latest) return;
    console.warn(error);
    show('Search did not start. Reload the page, or use the lists of briefings, facts and sources.', []);
  }
}

async function start(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ form.dataset['pagefind'] ?? '')) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

async function showPage(found: PagefindSearch, turn: number, query: string): Promise<void> {
  const count = found.results.length;
  const first = await Promise.all(found.results.slice(0, pageSize).map((result) => result.data()));
  if (turn !== latest) return;
  show(
    count === 0
      ? `Nothing found for “${query}”. Try fewer words, or the beginning of a word.`
      : `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
    first,
  );
  let shown = first.length;
  more.hidden = shown >= count;
  more.onclick = async () => {
    const next = await Promise.all(found.results.slice(shown, shown + pageSize).map((result) => result.data()));
    if (turn !== latest) return;
    list.append(...next.map(resultItem));
    shown += next.length;
    more.hidden = shown >= count;
  };
}

function show(message: string, results: readonly PagefindResult[]): void {
  status.textContent = message;
  list.replaceChildren(...results.map(resultItem));
  more.hidden = true;
}

function resultItem(result: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const parts = result.sub_results.filter(({ url }) => url !== result.url).slice(0, 3);
  item.append(titleOf(result.meta['title'] ?? result.url, result.url, result.meta['kind']), excerptOf(result));
  if (parts.length > 0) {
    const inner = document.createElement('ul');
    inner.append(
      ...parts.map((part) => {
        const entry = document.createElement('li');
        entry.append(link(part.title, part.url), excerptOf(part));
        return entry;
      }),
    );
    item.append(inner);
  }
  return item;
}

function titleOf(title: string, url: string, kindName: string | undefined): HTMLElement {
  const heading = document.createElement('h2');
  heading.append(link(title, url));
  if (kindName !== undefined) {
    const badge = document.createElement('span');
    badge.className = 'badge';
    badge.textContent = kindName;
    heading.append(' ', badge);
  }
  return heading;
}

function excerptOf({ excerpt }: PagefindSubResult): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, marked } of splitExcerpt(excerpt)) {
    if (!marked) paragraph.append(text);
    else paragraph.appendChild(document.createElement('mark')).textContent = text;
  }
  return paragraph;
}

function link(text: string, url: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function rememberInAddress(query: string, kindName: string): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...(kindName === '' ? {} : { kind: kindName }),
  }).toString();
  history.replaceState(null, '', address);
}

/** Rejects when the answer takes longer than a reader should wait without a word. */
function soon<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Search did not answer in time.')), patience)),
  ]);
}

/** The policy of this page lets only its worker's own address become a script, and no text become HTML. */
function allowWorker(path: string): void {
  const allowed = new URL(path, location.href).href;
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Record<string, (value: string) => string>): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).href === allowed) return url;
      throw new TypeError(`Blocked script address ${url}`);
    },
    createHTML: (html) => {
      if (html === '') return '';
      throw new TypeError('Blocked HTML');
    },
  });
}

function get<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`No #${id} on the search page.`);
  return element;
}
