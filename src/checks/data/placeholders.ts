/** Every [[fact-id]] in a record or in front matter names a fact. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { whereToAdd } from '../../registry/unknown-id.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectionNames, type CollectionName } from '../../registry/collections.ts';
import type { Check, Inputs } from '../check.ts';

export const placeholdersCheck: Check = {
  rules: ['unknown-id'],
  run: (inputs) =>
    collectionNames.flatMap((kind) =>
      [...inputs.build.registry[kind].values()].flatMap((record) => findUnknown(kind, record.id, record, inputs)),
    ),
};

/** Parts of records that are not authored words: rows are cells. */
const notRead = new Set(['rows', 'phrase', 'text']);

function findUnknown(kind: CollectionName, id: string, record: object, { build }: Inputs): Problem[] {
  const facts = build.ids.get('facts') ?? new Set<string>();
  return stringsIn(record).flatMap(([path, text]) =>
    placeholdersIn(text)
      .filter(
        (mark) =>
          (kind === 'facts' && mark.id === id) ||
          (!facts.has(mark.id) && !(kind === 'facts' && path[0] === 'statement' && mark.id === 'value')),
      )
      .map((mark) => ({
        rule: 'unknown-id',
        ...build.locate(kind, id, path, mark.offset),
        message: mark.id === id ? `The fact names itself as [[${id}]].` : `There is no fact "${mark.id}" for [[${mark.id}]].`,
        hint:
          mark.id === id
            ? 'Write [[value]] for its own value.'
            : `${suggest(mark.id, [...facts], 'Facts')} ${whereToAdd(['facts'], mark.id)}`,
      })),
  );
}

function stringsIn(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path.length === 0 && notRead.has(key) ? [] : stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
