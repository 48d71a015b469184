/** The members of a dimension, whether it lists them or they are records; and a problem for each fact that names another. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { isBlock } from '../narrow/is-block.ts';
import { fold } from '../text/fold.ts';
import { recordsOf, type PlacedRecord } from './parse-records.ts';
import type { Registry } from './registry.ts';
import type { Dimension } from './schemas/dimension.ts';
import { whereToAdd } from './unknown-id.ts';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** The name of a member; its id where it is not there or has faults, which are reported before anything is shown. */
export function memberName(
  dimension: string,
  member: string,
  registry: Pick<Registry, 'dimensions' | 'organisations' | 'people' | 'economies'>,
): string {
  const { members, collection } = registry.dimensions.get(dimension) ?? {};
  return (collection === undefined ? members?.[member] : registry[collection].get(member)?.name) ?? member;
}

/** Folded names, other names and ids of the members of each dimension, each with the member's id; a name of two members is none. */
export function memberNames(registry: Parameters<typeof memberName>[2]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    [...registry.dimensions.values()].map(({ id, members = {}, collection }) => {
      const records = collection === undefined ? [] : [...registry[collection].values()];
      const words = [
        ...Object.entries(members).flatMap(([member, name]) => [member, name].map((word) => [fold(word), member] as const)),
        ...records.flatMap((record) => [record.id, record.name, ...record.otherNames].map((word) => [fold(word), record.id] as const)),
      ];
      const owners = Map.groupBy(words, ([word]) => word);
      const single = [...owners].filter(([, named]) => new Set(named.map(([, member]) => member)).size === 1);
      return [id, new Map(single.map(([word, [first]]) => [word, first?.[1] ?? '']))];
    }),
  );
}

export function memberIds({ members = {}, collection }: Dimension, ids: Ids): ReadonlySet<string> {
  return collection === undefined ? new Set(Object.keys(members)) : (ids.get(collection) ?? new Set());
}

/** Dimensions that are not declared, and members that they do not have. */
export function findUnknownMembers(records: readonly PlacedRecord[], ids: Ids): Problem[] {
  const dimensions = new Map(recordsOf(records, 'dimensions').map(({ id, record }) => [id, record]));
  return recordsOf(records, 'facts').flatMap(({ raw, file, place }) => {
    const named = isBlock(raw) && isBlock(raw['dimensions']) ? Object.entries(raw['dimensions']) : [];
    return named.flatMap(([dimension, member]): Problem[] => {
      const at = { rule: 'unknown-id' as const, file, ...place(['dimensions', dimension]) };
      if (!dimensions.has(dimension))
        return [
          {
            ...at,
            message: `There is no dimension "${dimension}".`,
            hint: `${suggest(dimension, [...dimensions.keys()], 'Dimensions')} ${whereToAdd(['dimensions'], dimension)}`,
          },
        ];
      const known = dimensions.get(dimension);
      // One with faults of its own is reported as that; so is a member that is no text.
      if (known === undefined || typeof member !== 'string' || member === '') return [];
      const members = memberIds(known, ids);
      return members.has(member) ? [] : [{ ...at, ...unknownMember(dimension, member, members, known) }];
    });
  });
}

export function unknownMember(
  dimension: string,
  member: string,
  members: ReadonlySet<string>,
  { collection }: Dimension,
): { message: string; hint: string } {
  const where = collection === undefined ? `A new one is added to its members in data/dimensions.yaml.` : whereToAdd([collection], member);
  return {
    message: `The dimension "${dimension}" has no member "${member}".`,
    hint: `${suggest(member, [...members], 'Members')} ${where}`,
  };
}
