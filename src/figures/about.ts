/** What a fact is about: as a key, by which facts of one thing are found, and as words. */
import { memberName } from '../registry/dimension-members.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { words } from '../words/words.ts';

type About = Pick<Fact, 'measure' | 'economy' | 'partner' | 'dimensions'>;

/** Alike for facts of one measure, economy and partner, and of the same members of the same dimensions. */
export function aboutKey({ measure, economy, partner, dimensions = {} }: About): string {
  return JSON.stringify([measure, economy, partner, Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** "Mine" and "North Pit", in the order in which dimensions are declared. */
export function dimensionNames({ dimensions = {} }: Pick<Fact, 'dimensions'>, registry: Registry): [title: string, name: string][] {
  return [...registry.dimensions.values()].flatMap(({ id, title }): [string, string][] => {
    const member = dimensions[id];
    return member === undefined ? [] : [[title, memberName(id, member, registry)]];
  });
}

/** "Mine: North Pit; company: Harbour Mining"; undefined for a fact that has none. */
export function dimensionWords(fact: Pick<Fact, 'dimensions'>, registry: Registry): string | undefined {
  const names = dimensionNames(fact, registry);
  return names.length === 0 ? undefined : names.map(([title, name]) => words.values.labelled(title, name)).join(words.values.semicolon);
}

/** Whom and what facts are about: economies, then partners, then members of dimensions; each name once. */
export function aboutNames(facts: readonly Fact[], registry: Registry): string[] {
  const economies = [...facts.map(({ economy }) => economy), ...facts.map(({ partner }) => partner)].filter((id) => id !== undefined);
  const members = facts.flatMap((fact) => dimensionNames(fact, registry).map(([, name]) => name));
  return [...new Set([...economies.map((id) => getRecord(registry.economies, id).name), ...members])];
}
