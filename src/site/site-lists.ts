/** Every list of the site with how much is on it: where a reader goes who does not search. */
import { publishedBriefings, type Registry } from '../registry/registry.ts';

export interface SiteList {
  readonly path: string;
  readonly name: string;
  readonly count?: number;
}

/** Lists of nothing have no page. */
export function siteLists(registry: Registry): SiteList[] {
  const { facts, quotes, measures, datasets, levers, recommendations, economies, organisations, people, terms, sources, docs } = registry;
  const conflicts = measures.values().reduce((sum, measure) => sum + measure.conflicts.length, 0);
  const claims = facts
    .values()
    .filter(({ verdict }) => verdict !== undefined)
    .toArray().length;
  const counted: readonly [path: string, name: string, count: number][] = [
    ['/briefings/', 'Briefings', publishedBriefings(registry).length],
    ['/playbook/', 'Playbook: levers', levers.size],
    ['/recommendations/', 'Recommendations', recommendations.size],
    ['/facts/', 'Facts', facts.size],
    ['/claims/', 'Claims of the articles', claims],
    ['/conflicts/', 'Figures that disagree', conflicts],
    ['/measures/', 'Measures', measures.size],
    ['/quotes/', 'Quotes', quotes.size],
    ['/people/', 'People', people.size],
    ['/organisations/', 'Organisations', organisations.size],
    ['/economies/', 'Economies', economies.size],
    ['/charts/', 'Charts', registry.charts.size],
    ['/datasets/', 'Data', datasets.size],
    ['/timeline/', 'Timeline', registry.charts.has('timeline') ? 1 : 0],
    ['/sources/', 'Sources', sources.size],
    ['/glossary/', 'Glossary', terms.size],
    ['/docs/', 'Documentation', docs.size],
  ];
  return [
    ...counted
      .filter(([, , count]) => count > 0)
      .map(([path, name, count]) => (path === '/timeline/' ? { path, name } : { path, name, count })),
    { path: '/about/', name: 'About, method and privacy' },
  ];
}
