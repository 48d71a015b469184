/** A record's name and address on the site: what a list of uses shows. */
import { factStatement, fillPlaceholders } from '../figures/placeholders.ts';
import { pages, registry } from '../registry/current.ts';
import { tableOnceARegistry } from '../registry/once-a-registry.ts';
import { findUses, type Use } from '../registry/find-uses.ts';
import { pagedKinds, recordPath, type PagedKind } from '../registry/record-folders.ts';
import { getRecord, publishedBriefings } from '../registry/registry.ts';
import { href } from '../site.ts';
import type { SectionName } from '../words/sections.ts';
import { sectionTitle } from '../figures/section-title.ts';
import { words } from '../words/words.ts';

export interface RecordLink {
  readonly href: string;
  readonly title: string;
}

/** The section it is in, and the title of one record. */
const named: Readonly<Record<PagedKind, readonly [section: SectionName, title: (id: string) => string]>> = {
  briefings: ['briefings', (id) => fillPlaceholders(getRecord(registry.briefings, id).title, registry)],
  charts: ['charts', (id) => fillPlaceholders(getRecord(registry.charts, id).title, registry)],
  levers: ['playbook', (id) => fillPlaceholders(getRecord(registry.levers, id).title, registry)],
  recommendations: ['recommendations', (id) => fillPlaceholders(getRecord(registry.recommendations, id).title, registry)],
  measures: ['measures', (id) => getRecord(registry.measures, id).title],
  facts: ['facts', (id) => factStatement(getRecord(registry.facts, id), registry)],
  quotes: ['quotes', (id) => quoteTitle(id)],
  datasets: ['datasets', (id) => fillPlaceholders(getRecord(registry.datasets, id).title, registry)],
  people: ['people', (id) => getRecord(registry.people, id).name],
  organisations: ['organisations', (id) => getRecord(registry.organisations, id).name],
  economies: ['economies', (id) => getRecord(registry.economies, id).name],
  sources: ['sources', (id) => getRecord(registry.sources, id).title],
  docs: ['docs', (id) => getRecord(registry.docs, id).title],
};

/** The record's page, by its title. */
export function linkTo(kind: PagedKind, id: string): RecordLink {
  return { href: href(recordPath(kind, id)), title: named[kind][1](id) };
}

function quoteTitle(id: string): string {
  const { speaker, text } = getRecord(registry.quotes, id);
  return `${getRecord(registry.people, speaker).name}: ${words.values.quote(text)}`;
}

const uses = tableOnceARegistry('uses', (whole) => findUses(whole, pages));
const published = tableOnceARegistry('published', (whole) => new Map(publishedBriefings(whole).map(({ id }) => [id, true])));

/** The briefings that show or name the record; drafts are left out. */
export function briefingsUsing(kind: Use['kind'], id: string): string[] {
  return (uses(registry, `${kind}/${id}`) ?? []).flatMap((use) =>
    use.kind === 'briefings' && published(registry, use.id) === true ? [use.id] : [],
  );
}

/** Everything that readers can see which names the record, by kind; drafts, kinds without pages and what the page lists itself (`facts/one`) are left out. */
export function usesOf(
  kind: Use['kind'],
  id: string,
  listed: readonly string[] = [],
): { section: SectionName; heading: string; links: RecordLink[] }[] {
  const found = (uses(registry, `${kind}/${id}`) ?? []).filter(
    (use) => (use.kind !== 'briefings' || published(registry, use.id) === true) && !listed.includes(`${use.kind}/${use.id}`),
  );
  return pagedKinds.flatMap((name) => {
    const [section] = named[name];
    const links = found.filter((use) => use.kind === name).map((use) => linkTo(name, use.id));
    return links.length === 0
      ? []
      : [{ section, heading: section === 'docs' ? words.page.docsShort : sectionTitle(section, registry), links }];
  });
}
