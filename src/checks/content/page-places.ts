/** The places of each page that a link may name with #: what src/pages and the components give ids to. */
import GithubSlugger, { slug } from 'github-slugger';
import { figureIds } from '../../chart/chart.ts';
import { nestedTables } from '../../editors/key-tables.ts';
import { ruleGroups, ruleIds } from '../../problems/rules/rules.ts';
import { authoredNames } from '../../registry/authored.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Inputs } from '../check.ts';

type Page = Inputs['pages'][number];

/** Every page has these. */
const everywhere = ['content', 'top'];

/** Pages that are there once, and the pages of each kind, by the first part of their address. */
const single: Readonly<Record<string, readonly string[]>> = {
  '/': ['briefings', 'holdings', 'in-brief', 'questions'],
  '/about/': ['who', 'method', 'terms', 'report', 'privacy'],
  '/search/': ['search', 'browse', 'all-briefings'],
  '/playbook/': ['levers'],
  '/claims/': ['findings'],
  '/facts/': ['other-facts'],
  '/timeline/': ['timeline', 'events'],
};
const ofKind: Readonly<Record<string, readonly string[]>> = {
  facts: ['cite', 'used-in', 'checked', 'conflicts', 'against', 'inputs', 'history'],
  charts: ['take-away', 'embed', 'embed-code', 'used-in'],
  datasets: ['caveats', 'rows', 'definitions', 'used-in'],
  economies: ['used-in', 'as-partner', 'other-facts', 'quotes', 'levers'],
  measures: ['used-in', 'conflicts', 'bridges', 'definition-not-stated'],
  organisations: ['facts', 'quotes', 'published', 'used-in'],
  people: ['quotes', 'used-in'],
  playbook: ['facts', 'quotes', 'used-in'],
  quotes: ['used-in', 'variants'],
  recommendations: ['facts', 'quotes', 'used-in'],
  sources: ['facts', 'used-in'],
};

/** The places of a page by its address; undefined for one whose places are not known here, which the build looks at. */
export function placesOf(path: string, { build: { registry }, pages }: Pick<Inputs, 'build' | 'pages'>): ReadonlySet<string> | undefined {
  if (!path.endsWith('/')) return undefined;
  const [, folder = '', id = ''] = path.split('/');
  const page = pages.find((candidate) => candidate.kind === folder && candidate.id === id);
  if (page !== undefined) return placesOfProse(page);
  if (folder === 'embed' || folder === 'timeline' || folder === 'claims' || folder === 'conflicts') return undefined;
  const own = id === '' ? [...(single[path] ?? []), ...listed(folder, registry)] : ofKind[folder];
  return own === undefined ? undefined : new Set([...everywhere, ...own, ...(id === '' ? [] : ofRecord(folder, id, registry))]);
}

/** Headings as Astro names them, the parts of components, and footnotes; a component that lists everything has headings of its own. */
function placesOfProse(page: Page): ReadonlySet<string> | undefined {
  const lists = page.components.filter(({ name }) => name.startsWith('Every'));
  if (lists.some(({ name }) => name !== 'EveryCheck' && name !== 'EveryKey')) return undefined;
  return new Set(['top', ...framePlaces(page), ...slugsOf(page), ...lists.flatMap(({ name }) => listedBy(name))]);
}

/** What the tables of all rules, and of all keys, give places to. */
function listedBy(name: string): string[] {
  if (name === 'EveryCheck') return [...ruleIds, ...ruleGroups.map(({ title }) => slug(title))];
  return authoredNames.flatMap((kind) =>
    nestedTables(kind).map(({ path }) => (path === '' ? kind : `${kind}-${path.replaceAll('.', '-')}`)),
  );
}

/** What each heading of a page is called in its address. */
export function slugsOf({ headings }: Page): string[] {
  const slugger = new GithubSlugger();
  return headings.map(({ text }) => slugger.slug(text));
}

/** Places that the page round the text has, and so no heading of it may. */
export function framePlaces({ kind, components, prose }: Page): ReadonlySet<string> {
  const charts = components.flatMap(({ name, attributes }) =>
    name === 'Chart' ? Object.values(figureIds(attributes['id']?.value ?? '')) : [],
  );
  const notes = Array.from({ length: prose.length + components.length }, (_, index) => `note-${index + 1}`);
  const has = (part: string): boolean => components.some(({ name }) => name === part);
  const parts = [...(has('Answer') ? ['answer'] : []), ...(has('WhatToDo') ? ['what-to-do'] : [])];
  const below = kind === 'briefings' ? ['changes', 'figures-and-sources', 'pass-on', 'pass-on-how', 'pass-on-text'] : [];
  return new Set(['content', 'menu', 'footnote-label', ...charts, ...notes, ...parts, ...below]);
}

/** What a list has of each of its records. */
function listed(folder: string, { terms, facts, measures }: Registry): string[] {
  if (folder === 'glossary') {
    const groups = new Set([...terms.values()].map(({ group }) => group ?? ''));
    return [...terms.keys(), ...[...groups].map((_, index) => `group-${index + 1}`)];
  }
  return folder === 'facts' ? [...measures.keys()].filter((id) => facts.values().some(({ measure }) => measure === id)) : [];
}

function ofRecord(folder: string, id: string, { measures, quotes }: Registry): string[] {
  if (folder === 'measures') return Object.keys(measures.get(id)?.definitions ?? {}).map((key) => `definition-${key}`);
  if (folder === 'economies') return [...[...measures.keys()].map((measure) => `measure-${measure}`), ...quotes.keys()];
  if (folder === 'charts') return Object.values(figureIds(id));
  return ['organisations', 'people', 'playbook', 'recommendations'].includes(folder) ? [...quotes.keys()] : [];
}
