/** A record's name and address on the site: what a list of uses shows. */
import { charts } from '../../charts/index.ts';
import { factStatement, fillPlaceholders } from '../../figures/placeholders.ts';
import { bodies, registry } from '../../registry/current.ts';
import { findUses, type Use } from '../../registry/find-uses.ts';
import { parseMdx } from '../../registry/parse-mdx.ts';
import { getRecord, publishedBriefings } from '../../registry/registry.ts';
import { href } from '../../site.ts';

export interface RecordLink {
  readonly href: string;
  readonly title: string;
}

/** Kinds with a page for each record, in the order in which uses are listed: heading, folder, title. */
const linked: Readonly<Partial<Record<Use['kind'], readonly [heading: string, folder: string, title: (id: string) => string]>>> = {
  briefings: ['Briefings', 'briefings', (id) => fillPlaceholders(getRecord(registry.briefings, id).title, registry)],
  charts: ['Charts', 'charts', (id) => fillPlaceholders(getRecord(charts, id).title, registry)],
  levers: ['Playbook', 'playbook', (id) => getRecord(registry.levers, id).title],
  measures: ['Measures', 'measures', (id) => getRecord(registry.measures, id).title],
  facts: ['Facts', 'facts', (id) => factStatement(getRecord(registry.facts, id), registry)],
  quotes: ['Quotes', 'quotes', (id) => quoteTitle(id)],
  datasets: ['Data', 'datasets', (id) => fillPlaceholders(getRecord(registry.datasets, id).title, registry)],
  people: ['People', 'people', (id) => getRecord(registry.people, id).name],
  sources: ['Sources', 'sources', (id) => getRecord(registry.sources, id).title],
  docs: ['Docs', 'docs', (id) => getRecord(registry.docs, id).title],
};

function quoteTitle(id: string): string {
  const { speaker, text } = getRecord(registry.quotes, id);
  return `${getRecord(registry.people, speaker).name}: “${text}”`;
}

const pages = bodies.map(({ kind, id, file, body, line }) => ({ ...parseMdx(file, body, line), kind, id }));
const uses = findUses(registry, { pages, charts });
const published = new Set(publishedBriefings(registry).map(({ id }) => id));

/** Everything that readers can see which names the record, by kind; drafts and kinds without pages are left out. */
export function usesOf(kind: Use['kind'], id: string): { heading: string; links: RecordLink[] }[] {
  const found = (uses.get(`${kind}/${id}`) ?? []).filter((use) => use.kind !== 'briefings' || published.has(use.id));
  return Object.entries(linked).flatMap(([name, [heading, folder, title]]) => {
    const links = found.filter((use) => use.kind === name).map((use) => ({ href: href(`/${folder}/${use.id}/`), title: title(use.id) }));
    return links.length === 0 ? [] : [{ heading, links }];
  });
}
