/** Wherever a record names another: the ids that are declared, and a problem for each name that is none of them. */
import type { Problem } from '../problems/problem.ts';
import { authoredNames, authoredOf } from './authored.ts';
import { id as idSchema } from './schemas/scalars.ts';
import type { PlacedRecord } from './parse-records.ts';
import { unknownId } from './unknown-id.ts';
import { valuesAt } from './values-at.ts';

/** Problems for ids that name nothing, wherever a record names another. */
export function findBrokenReferences(records: readonly PlacedRecord[]): Problem[] {
  const ids = idsByCollection(records);
  return records.flatMap((record) =>
    Object.entries(authoredOf[record.kind].references).flatMap(([pattern, targets]) =>
      valuesAt(record.raw, pattern)
        // What is no id, or still to be written, is reported as that.
        .filter(([, value]) => idSchema.safeParse(value).success && !targets.some((target) => ids.get(target)?.has(value)))
        .map(([path, value]) => ({
          rule: 'unknown-id',
          file: record.file,
          ...record.place(path),
          ...unknownId(targets, value, ids),
        })),
    ),
  );
}

/** Of each collection every id that is declared, valid or not: a record with a fault is still there to be named. */
export function idsByCollection(records: readonly PlacedRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>(authoredNames.map((name) => [name, new Set()]));
  for (const { kind, id } of records) ids.get(kind)?.add(id);
  return ids;
}
