/** The site's sections as readers meet them: where each is, what it is called, how much is in it, and where the menu shows it. */
import { claimsIn } from './claims.ts';
import { conflictsIn } from './conflicts.ts';
import { sectionTitle } from '../figures/section-title.ts';
import { collectionNames } from '../registry/collections.ts';
import { onceARegistry } from '../registry/once-a-registry.ts';
import { publishedBriefings, type Registry } from '../registry/registry.ts';
import { sectionNames, sectionTable, type SectionName } from '../words/sections.ts';
import { pluralIn } from '../words/plural.ts';
import { language, spoken, words } from '../words/words.ts';

interface Section {
  readonly section: SectionName;
  readonly path: string;
  readonly name: string;
  /** Records in it; absent where counting says nothing. */
  readonly count?: number;
}

type Entry = NonNullable<Registry['site']['menu']>[number];

/** Records in a section that is no collection of its name; it needs one. */
const holds: Readonly<Partial<Record<SectionName, (registry: Registry) => number>>> = {
  briefings: (registry) => publishedBriefings(registry).length,
  playbook: ({ levers }) => levers.size,
  conflicts: (registry) => conflictsIn(registry).count,
  claims: (registry) => claimsIn(registry).count,
  glossary: ({ terms }) => terms.size,
};

/** Undefined where counting says nothing: of a page that is always there. */
function countOf(section: SectionName, registry: Registry): number | undefined {
  const collection = collectionNames.find((name) => name === section);
  return holds[section]?.(registry) ?? (collection === undefined ? undefined : registry[collection].size);
}

const isThere = (section: SectionName, registry: Registry): boolean => section !== 'timeline' || registry.charts.has('timeline');

/** "673 facts", or "Toolbox: 21" where the site has a name of its own for the section. */
export function countedWords(section: SectionName, count: number, { site }: Pick<Registry, 'site'>): string {
  const own = site.sectionNames?.[section];
  return own === undefined ? pluralIn(language)(count, spoken(sectionTable[section].words)) : words.page.countedAs(own, count);
}

/** Sections in the order of their table, each group where its first one stands. */
function usualMenu(): readonly Entry[] {
  const groups = Map.groupBy(sectionNames, (section) => sectionTable[section].group ?? section);
  return [...groups].map(([group, members]) =>
    group === 'evidence' || group === 'reference' ? { name: words.page[group], sections: members } : { section: group },
  );
}

/** Those with something in them, in the order of the menu; sections of nothing have no page. */
export const sections = onceARegistry('sections', (registry): readonly Section[] => {
  const inMenu = (registry.site.menu ?? usualMenu()).flatMap(membersOf);
  const others = sectionNames.filter((section) => !inMenu.includes(section));
  return [...inMenu, ...others].flatMap((section) => find(section, registry) ?? []);
});

/** The same without their counts, which change with every record. */
export type NamedSection = Omit<Section, 'count'>;

export const namedSections = onceARegistry('named-sections', (registry): readonly NamedSection[] => sections(registry).map(named));

interface MenuEntry {
  readonly name: string;
  /** A section; a group has `sections` instead. */
  readonly path?: string;
  readonly sections?: readonly NamedSection[];
}

/** The menu: sections, and groups of them. */
export const menu = onceARegistry('menu', (registry): readonly MenuEntry[] => {
  return (registry.site.menu ?? usualMenu()).flatMap((entry): MenuEntry[] => {
    const found = membersOf(entry)
      .flatMap((section) => find(section, registry) ?? [])
      .map(named);
    if (entry.name === undefined) return found;
    return found.length === 0 ? [] : [{ name: entry.name, sections: found }];
  });
});

function named({ section, path, name }: Section): NamedSection {
  return { section, path, name };
}

function membersOf({ section, sections: members = [] }: Entry): readonly SectionName[] {
  return section === undefined ? members : [section];
}

function find(section: SectionName, registry: Registry): Section | undefined {
  const count = countOf(section, registry);
  if (count === 0 || !isThere(section, registry)) return undefined;
  return { section, path: `/${section}/`, name: sectionTitle(section, registry), ...(count !== undefined && { count }) };
}
