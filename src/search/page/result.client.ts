/** One result: a fact with its value and what travels with it, a quote with its speaker, a chart with its picture, a page. */
import type { Card } from '../query/copy-text.ts';
import { makeExcerpt, markWords, type Marker, type Run } from '../query/mark-words.ts';
import type { SearchKind } from '../search-record.ts';
import { element } from './element.client.ts';
import type { Fragment } from '../pagefind/open-index.client.ts';
import { words } from '../../words/words.ts';

/** In letters: a finding in words is read in its statement. */
const longestValue = 28;

/** Words of an excerpt. */
const excerptLength = 36;

/** Pages on which a result is one part of many: there its words are marked when a reader comes to it. */
const longPages: ReadonlySet<SearchKind> = new Set(['Briefing', 'Docs']);

interface Context {
  readonly marks: Marker;
  /** The words to be marked on the page that is opened. */
  readonly typed: string;
  readonly missing: readonly string[];
}

export function resultItem(kind: SearchKind, { url, content, meta }: Fragment, { marks, typed, missing }: Context): HTMLLIElement {
  const target = new URL(url, location.href);
  const card = {
    kind,
    text: content,
    meta,
    address: target.href,
    evidence: document.querySelector<HTMLElement>('#search')?.dataset['evidence'],
  };
  if (longPages.has(kind) && typed !== '') target.searchParams.set('mark', typed);
  const href = target.pathname + target.search + target.hash;
  const make = makers[kind] ?? pageResult;
  const item = element('li', { class: `result result-${kind.toLowerCase()}`, 'data-search-result': kind.toLowerCase() });
  item.append(...make({ kind, href, card, marks }));
  if (missing.length > 0)
    item.append(element('p', { class: 'result-missing' }, words.search.doesNotHave(missing.join(words.values.comma))));
  return item;
}

interface Parts {
  readonly kind: SearchKind;
  readonly href: string;
  readonly card: Card;
  readonly marks: Marker;
}

const makers: Readonly<Partial<Record<SearchKind, (parts: Parts) => Node[]>>> = {
  Fact: factResult,
  Quote: quoteResult,
  Chart: chartResult,
};

function factResult({ kind, href, card, marks }: Parts): Node[] {
  const { value = '', about, definition, period, source, status } = card.meta;
  return [
    badge(kind, status === words.values.status.observed ? undefined : status),
    ...(value.length > longestValue ? [] : [element('p', { class: 'result-value' }, value)]),
    element('h2', {}, element('a', { href }, ...marked(markWords(card.text, marks)))),
    list([
      [words.search.about, about],
      [words.values.labels.definition, definition],
      [words.values.labels.period, period === words.values.periodNotStated ? words.values.notStated : period],
      [words.values.labels.source, source],
    ]),
    copyButton(card),
  ];
}

function quoteResult({ kind, href, card, marks }: Parts): Node[] {
  const { speaker = '', role, period, source } = card.meta;
  return [
    badge(kind),
    element('h2', {}, element('a', { href }, element('q', {}, ...marked(makeExcerpt(card.text, marks, 60))))),
    element(
      'p',
      { class: 'result-speaker' },
      element('strong', {}, ...marked(markWords(speaker, marks))),
      words.values.comma + (role ?? '') + words.values.comma + (period ?? ''),
    ),
    list([[words.values.labels.source, source]]),
    copyButton(card),
  ];
}

function chartResult(parts: Parts): Node[] {
  const at = new URL(parts.card.address).pathname.replace(/\/$/, '.small');
  const picture = element(
    'picture',
    {},
    element('source', { srcset: `${at}-dark.svg`, media: '(prefers-color-scheme: dark)' }),
    element('img', { src: `${at}.svg`, alt: '', loading: 'lazy', class: 'result-picture' }),
  );
  return [picture, ...pageResult(parts)];
}

function pageResult({ kind, href, card, marks }: Parts): Node[] {
  const { title, page, period, source, actor, event, rows, names } = card.meta;
  const about = [page, source, actor, event, period, rows, names === undefined || names === '' ? undefined : words.search.alsoNamed(names)];
  const line = about.filter((part) => part !== undefined && part !== '').join(' · ');
  return [
    badge(kind),
    element('h2', {}, element('a', { href }, ...marked(markWords(title ?? card.text, marks)))),
    element('p', { class: 'result-about' }, ...marked(markWords(line, marks))),
    element('p', { class: 'result-excerpt' }, ...(title === undefined ? [] : marked(makeExcerpt(card.text, marks, excerptLength)))),
  ].filter((part) => part.textContent !== '');
}

function badge(kind: SearchKind, status?: string): HTMLElement {
  return element('p', { class: 'result-kind' }, words.search.kinds[kind] + (status === undefined ? '' : ` · ${status}`));
}

function list(rows: readonly (readonly [string, string | undefined])[]): HTMLElement {
  const entries = rows.filter(([, text]) => text !== undefined && text !== '');
  return element(
    'dl',
    { class: 'result-facts' },
    ...entries.map(([name, text]) => element('div', {}, element('dt', {}, name), ' ', element('dd', {}, text))),
  );
}

function copyButton(card: Card): HTMLElement {
  const output = element('output');
  const button = element(
    'button',
    { type: 'button', class: 'result-copy' },
    card.kind === 'Quote' ? words.search.copyQuote : words.search.copyFigure,
  );
  const copy = async (): Promise<void> => {
    const { copyResult } = await import('./copy-result.client.ts');
    await copyResult(card, output);
  };
  // Loaded before the click, because a clipboard is open only to the click itself.
  for (const event of ['pointerover', 'focus']) button.addEventListener(event, () => void import('./copy-result.client.ts'));
  button.addEventListener('click', () => void copy());
  return element('p', { class: 'result-actions' }, button, ' ', output);
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
}
