/** Every text of every record, front matter too, with its path: for checks of what may stand in any of them. */
import { collectionNames, type CollectionName } from '../../registry/collections.ts';
import type { RegistryBuild } from '../../registry/build-registry.ts';

export interface RecordString {
  readonly kind: CollectionName;
  readonly id: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Parts of records that are not authored words: rows are cells, phrases and quotations their source's. */
const notRead = new Set(['rows', 'phrase', 'text']);

const cached = new WeakMap<RegistryBuild, RecordString[]>();

export function recordStrings(build: RegistryBuild): readonly RecordString[] {
  const made =
    cached.get(build) ??
    collectionNames.flatMap((kind) =>
      [...build.registry[kind].values()].flatMap((record) =>
        stringsIn(record).map(([path, text]) => ({ kind, id: record.id, path, text })),
      ),
    );
  cached.set(build, made);
  return made;
}

function stringsIn(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path.length === 0 && notRead.has(key) ? [] : stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
