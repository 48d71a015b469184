/** A record's name and address on the site: what a list of uses shows. */
import { factStatement, fillPlaceholders } from '../figures/placeholders.ts';
import { pages, registry } from '../registry/current.ts';
import { findUses, type Use } from '../registry/find-uses.ts';
import { pagedKinds, recordPath, type PagedKind } from '../registry/record-folders.ts';
import { getRecord, publishedBriefings } from '../registry/registry.ts';
import { href } from '../site.ts';

export interface RecordLink {
  readonly href: string;
  readonly title: string;
}

/** Heading of its list, and the title of one record. */
const named: Readonly<Record<PagedKind, readonly [heading: string, title: (id: string) => string]>> = {
  briefings: ['Briefings', (id) => fillPlaceholders(getRecord(registry.briefings, id).title, registry)],
  charts: ['Charts', (id) => fillPlaceholders(getRecord(registry.charts, id).title, registry)],
  levers: ['Playbook', (id) => fillPlaceholders(getRecord(registry.levers, id).title, registry)],
  recommendations: ['Recommendations', (id) => fillPlaceholders(getRecord(registry.recommendations, id).title, registry)],
  measures: ['Measures', (id) => getRecord(registry.measures, id).title],
  facts: ['Facts', (id) => factStatement(getRecord(registry.facts, id), registry)],
  quotes: ['Quotes', (id) => quoteTitle(id)],
  datasets: ['Data', (id) => fillPlaceholders(getRecord(registry.datasets, id).title, registry)],
  people: ['People', (id) => getRecord(registry.people, id).name],
  organisations: ['Organisations', (id) => getRecord(registry.organisations, id).name],
  economies: ['Economies', (id) => getRecord(registry.economies, id).name],
  sources: ['Sources', (id) => getRecord(registry.sources, id).title],
  docs: ['Docs', (id) => getRecord(registry.docs, id).title],
};

/** The record's page, by its title. */
export function linkTo(kind: PagedKind, id: string): RecordLink {
  return { href: href(recordPath(kind, id)), title: named[kind][1](id) };
}

function quoteTitle(id: string): string {
  const { speaker, text } = getRecord(registry.quotes, id);
  return `${getRecord(registry.people, speaker).name}: “${text}”`;
}

const uses = findUses(registry, pages);
const published = new Set(publishedBriefings(registry).map(({ id }) => id));

/** The briefings that show or name the record; drafts are left out. */
export function briefingsUsing(kind: Use['kind'], id: string): string[] {
  return (uses.get(`${kind}/${id}`) ?? []).flatMap((use) => (use.kind === 'briefings' && published.has(use.id) ? [use.id] : []));
}

/** Everything that readers can see which names the record, by kind; drafts and kinds without pages are left out. */
export function usesOf(kind: Use['kind'], id: string): { heading: string; links: RecordLink[] }[] {
  const found = (uses.get(`${kind}/${id}`) ?? []).filter((use) => use.kind !== 'briefings' || published.has(use.id));
  return pagedKinds.flatMap((name) => {
    const links = found.filter((use) => use.kind === name).map((use) => linkTo(name, use.id));
    return links.length === 0 ? [] : [{ heading: named[name][0], links }];
  });
}
