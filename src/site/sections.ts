/** THE table of the site's sections: where each is, what it is called, how much is in it, and where the menu shows it. */
import { claimsIn } from './claims.ts';
import { conflictsIn } from './conflicts.ts';
import { sectionTitle } from '../figures/section-title.ts';
import { publishedBriefings, type Registry } from '../registry/registry.ts';
import { sectionNames, type SectionName } from '../registry/schemas/site.ts';
import { words } from '../words/words.ts';

export interface Section {
  readonly section: SectionName;
  readonly path: string;
  readonly name: string;
  /** Records in it; absent where counting says nothing. */
  readonly count?: number;
}

type Entry = NonNullable<Registry['site']['menu']>[number];

interface SectionKind {
  /** Records in it, of which a section needs one. */
  readonly holds: (registry: Registry) => number;
  /** Whether readers are told how many. */
  readonly isCounted: boolean;
}

const counted = (holds: SectionKind['holds']): SectionKind => ({ holds, isCounted: true });

const table: Readonly<Record<SectionName, SectionKind>> = {
  briefings: counted((registry) => publishedBriefings(registry).length),
  playbook: counted(({ levers }) => levers.size),
  recommendations: counted(({ recommendations }) => recommendations.size),
  charts: counted(({ charts }) => charts.size),
  facts: counted(({ facts }) => facts.size),
  conflicts: counted((registry) => conflictsIn(registry).count),
  claims: counted((registry) => claimsIn(registry).count),
  quotes: counted(({ quotes }) => quotes.size),
  datasets: counted(({ datasets }) => datasets.size),
  sources: counted(({ sources }) => sources.size),
  measures: counted(({ measures }) => measures.size),
  economies: counted(({ economies }) => economies.size),
  people: counted(({ people }) => people.size),
  organisations: counted(({ organisations }) => organisations.size),
  timeline: { holds: ({ charts }) => (charts.has('timeline') ? 1 : 0), isCounted: false },
  glossary: counted(({ terms }) => terms.size),
  docs: counted(({ docs }) => docs.size),
  about: { holds: () => 1, isCounted: false },
};

const usualMenu = (): readonly Entry[] => [
  { section: 'briefings' },
  { section: 'playbook' },
  { section: 'recommendations' },
  { section: 'charts' },
  { name: words.page.evidence, sections: ['facts', 'conflicts', 'claims', 'quotes', 'datasets', 'sources', 'measures'] },
  { name: words.page.reference, sections: ['economies', 'people', 'organisations', 'timeline', 'glossary', 'docs'] },
  { section: 'about' },
];

/** Those with something in them, in the order of the menu; sections of nothing have no page. */
export function sections(registry: Registry): Section[] {
  const inMenu = (registry.site.menu ?? usualMenu()).flatMap(membersOf);
  const others = sectionNames.filter((section) => !inMenu.includes(section));
  return [...inMenu, ...others].flatMap((section) => find(section, registry) ?? []);
}

interface MenuEntry {
  readonly name: string;
  /** A section; a group has `sections` instead. */
  readonly path?: string;
  readonly sections?: readonly Section[];
}

/** The menu: sections, and groups of them. */
export function menu(registry: Registry): MenuEntry[] {
  return (registry.site.menu ?? usualMenu()).flatMap((entry): MenuEntry[] => {
    const found = membersOf(entry).flatMap((section) => find(section, registry) ?? []);
    if (entry.name === undefined) return found;
    return found.length === 0 ? [] : [{ name: entry.name, sections: found }];
  });
}

function membersOf({ section, sections: members = [] }: Entry): readonly SectionName[] {
  return section === undefined ? members : [section];
}

function find(section: SectionName, registry: Registry): Section | undefined {
  const { holds, isCounted } = table[section];
  const count = holds(registry);
  if (count === 0) return undefined;
  return { section, path: `/${section}/`, name: sectionTitle(section, registry), ...(isCounted && { count }) };
}
