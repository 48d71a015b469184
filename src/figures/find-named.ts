/** Which facts name which organisation, in their statement or as the one who is credited. */
import type { Fact, Registry } from '../registry/registry.ts';
import { factStatement } from './placeholders.ts';

/** Other names shorter than this are words of something else too. */
const shortest = 3;

/**
 * Organisation id → the facts that name it as a whole word, in the order of the registry; none for what nobody names. A name
 * inside a longer one of another organisation or a person is not meant: "Keel" in "Ada Keel".
 */
export function factsByOrganisation(registry: Registry): ReadonlyMap<string, readonly Fact[]> {
  const owners = new Map<string, string[]>();
  const add = (name: string, ...ids: string[]): void => void owners.set(name, [...(owners.get(name) ?? []), ...ids]);
  for (const { id, name, otherNames } of registry.organisations.values())
    for (const one of new Set([name, ...longEnough(otherNames)])) add(one, id);
  // People own nothing here: their names only stand in the way of shorter ones.
  for (const { name, otherNames } of registry.people.values()) for (const one of [name, ...longEnough(otherNames)]) add(one);

  const pattern = wholeWords([...owners.keys()]);
  const named = new Map<string, Fact[]>();
  for (const fact of registry.facts.values()) {
    const words = [factStatement(fact, registry), fact.attributedTo ?? ''].flatMap((text) => text.match(pattern) ?? []);
    for (const id of new Set(words.flatMap((word) => owners.get(word) ?? []))) named.set(id, [...(named.get(id) ?? []), fact]);
  }
  return named;
}

function longEnough(names: readonly string[]): string[] {
  return names.filter((name) => name.length >= shortest);
}

/** The longest first: of two names that begin at one place the longer is meant. */
function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
