/** THE table of the site's sections: where each is, what it is called, how much is in it, and where the menu shows it. */
import { claimsIn } from './claims.ts';
import { conflictsIn } from './conflicts.ts';
import { publishedBriefings, type Registry } from '../registry/registry.ts';

export interface Section {
  readonly path: string;
  readonly name: string;
  /** Records in it; absent where counting says nothing. */
  readonly count?: number;
  /** The group of the menu it is in; sections without one stand in the menu themselves. */
  readonly group?: 'Evidence' | 'Reference';
}

/** In the order of the menu. Sections of nothing have no page and are left out. */
export function sections(registry: Registry): Section[] {
  const { facts, quotes, measures, datasets, levers, recommendations, economies, organisations, people, terms, sources, docs } = registry;
  const counted: readonly [path: string, name: string, count: number, group?: Section['group']][] = [
    ['/briefings/', 'Briefings', publishedBriefings(registry).length],
    ['/playbook/', 'Playbook', levers.size],
    ['/recommendations/', 'Recommendations', recommendations.size],
    ['/charts/', 'Charts', registry.charts.size],
    ['/facts/', 'Facts', facts.size, 'Evidence'],
    ['/conflicts/', 'Figures that disagree', conflictsIn(registry).count, 'Evidence'],
    ['/claims/', 'Claims tested', claimsIn(registry).count, 'Evidence'],
    ['/quotes/', 'Quotes', quotes.size, 'Evidence'],
    ['/datasets/', 'Data', datasets.size, 'Evidence'],
    ['/sources/', 'Sources', sources.size, 'Evidence'],
    ['/measures/', 'Measures', measures.size, 'Evidence'],
    ['/economies/', 'Economies', economies.size, 'Reference'],
    ['/people/', 'People', people.size, 'Reference'],
    ['/organisations/', 'Organisations', organisations.size, 'Reference'],
    ['/timeline/', 'Timeline', registry.charts.has('timeline') ? 1 : 0, 'Reference'],
    ['/glossary/', 'Glossary', terms.size, 'Reference'],
    ['/docs/', 'Documentation', docs.size, 'Reference'],
  ];
  return [
    ...counted
      .filter(([, , count]) => count > 0)
      .map(([path, name, count, group]) => ({ path, name, ...(path === '/timeline/' ? {} : { count }), ...(group && { group }) })),
    { path: '/about/', name: 'About' },
  ];
}

interface MenuEntry {
  readonly name: string;
  /** A section; a group has `sections` instead. */
  readonly path?: string;
  readonly sections?: readonly Section[];
}

/** The menu: sections, and groups of them where the first of a group is due. */
export function menu(registry: Registry): MenuEntry[] {
  const all = sections(registry);
  return all.flatMap((section, index): MenuEntry[] => {
    const { group } = section;
    if (group === undefined) return [section];
    const members = all.filter((other) => other.group === group);
    return all.indexOf(members[0] ?? section) === index ? [{ name: group, sections: members }] : [];
  });
}
