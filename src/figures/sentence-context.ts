/** What a sentence says of the figure in it: whose it is, and when. */
import type { Registry } from '../registry/registry.ts';

interface Names {
  readonly pattern: RegExp;
  /** Of a name that two have: undefined. */
  readonly owners: ReadonlyMap<string, string | undefined>;
}

const namesOf = new WeakMap<Registry['economies'], Names>();

/** Ids of the economies that a text names, by name or other name as a whole word, in the order in which they stand. */
export function economiesIn(text: string, { economies }: Pick<Registry, 'economies'>): ReadonlySet<string> {
  const names = namesOf.get(economies) ?? readNames(economies);
  namesOf.set(economies, names);
  return new Set([...text.matchAll(names.pattern)].flatMap(([name]) => names.owners.get(name) ?? []));
}

interface Called {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** What a pattern for any of its names is made from. */
export function patternOfNames({ name, otherNames }: Called): string {
  return [name, ...otherNames]
    .filter(isSayable)
    .map((one) => RegExp.escape(one))
    .join('|');
}

/** No sentence has a name as long as a page, which no pattern can hold either. */
export function isSayable(name: string): boolean {
  return name.length < 500;
}

/** The longest first, so that "New Northport" is none of "Northport". A name that two share, which is told, names neither. */
function readNames(economies: Registry['economies']): Names {
  const owners = new Map<string, string | undefined>();
  for (const { id, name } of economies.values()) if (isSayable(name)) owners.set(name, owners.has(name) ? undefined : id);
  for (const { id, otherNames } of economies.values())
    for (const one of otherNames.filter(isSayable)) if (!owners.has(one)) owners.set(one, id);
  const longest = [...owners.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = longest.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, owners };
}

const longer = new WeakMap<Registry['organisations'], RegExp>();

/** The text with names blanked that have an economy's in them and are none: "U.S. Geological Survey". */
export function withoutLongerNames(text: string, registry: Registry): string {
  const pattern = longer.get(registry.organisations) ?? readLongerNames(registry);
  longer.set(registry.organisations, pattern);
  return text.replace(pattern, (name) => '\0'.repeat(name.length));
}

function readLongerNames({ organisations, sources, people, terms }: Registry): RegExp {
  const names = [
    ...[...organisations.values(), ...people.values()].flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...[...sources.values()].flatMap(({ title, publisher }) => [title, publisher]),
    ...[...terms.values()].flatMap(({ term, otherNames }) => [term, ...otherNames]),
  ].filter((name) => name.length > 3 && isSayable(name));
  const longest = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return longest.length === 0 ? /(?!)/g : new RegExp(longest.join('|'), 'g');
}

/** The years that a text gives, each once: "between 2010 and 2012" → 2010, 2012. Ids and quantities of four digits are not for here. */
export function yearsIn(text: string): number[] {
  return [...new Set([...text.matchAll(/(?<![\w.,[-])(?:19|20)\d\d(?![\w-]|[.,]\d)/g)].map(([year]) => Number(year)))];
}

/** The years that a period covers, first and last: "2024-01/2025-06" → 2024, 2025; undefined for one that is not stated. */
export function yearsOf(period: string): { readonly first: number; readonly last: number } | undefined {
  const years = period.split('/').map((date) => Number(date.slice(0, 4)));
  const [first = NaN, last = first] = years;
  return Number.isNaN(first) ? undefined : { first, last };
}
