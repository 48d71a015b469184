/** A name under which a reader may look for a record leads to that one record of its kind. */
import type { Problem } from '../../problems/problem.ts';
import { collectionOf } from '../../registry/collections.ts';
import type { Registry } from '../../registry/registry.ts';
import { foldName } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';

export const otherNamesCheck: Check = {
  rules: ['other-names'],
  run: (inputs) => kindsWithOtherNames.flatMap((kind) => findDoubles(kind, inputs)),
};

const kindsWithOtherNames = ['economies', 'organisations', 'people', 'terms'] as const;
type NamedKind = (typeof kindsWithOtherNames)[number];

interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** Two records may share their own name, as people without one do; what is added to it has to tell them apart. */
function findDoubles(kind: NamedKind, { build }: Inputs): Problem[] {
  const records = namedRecords(build.registry, kind);
  const owners = new Map<string, string>();
  for (const { id, name } of records) if (!owners.has(foldName(name))) owners.set(foldName(name), id);
  return records.flatMap(({ id, otherNames }) =>
    otherNames.flatMap((other, index): Problem[] => {
      const owner = owners.get(foldName(other));
      if (owner === undefined) {
        owners.set(foldName(other), id);
        return [];
      }
      const { noun } = collectionOf[kind];
      return [
        {
          rule: 'other-names',
          ...build.locate(kind, id, ['otherNames', index]),
          message:
            owner === id
              ? `The ${noun} has the name "${other}" already.`
              : `"${other}" is also a name of the ${noun} "${owner}", so that it does not tell which of the two is meant.`,
          hint: owner === id ? 'Remove it here.' : 'Write a name that only this one has, or remove it.',
        },
      ];
    }),
  );
}

function namedRecords(registry: Registry, kind: NamedKind): NamedRecord[] {
  return kind === 'terms'
    ? [...registry.terms.values()].map(({ term, ...rest }) => ({ ...rest, name: term }))
    : [...registry[kind].values()];
}
