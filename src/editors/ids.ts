/** This site's ids in a schema: wherever a record names another, only what is there is completed and accepted. */
import { authoredOf, type AuthoredName } from '../registry/authored.ts';
import { type CollectionName } from '../registry/collections.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { recordTitle } from './record-title.ts';
import { changeAt, type JsonSchema } from './json-schema.ts';

type KnownIds = Pick<RegistryBuild, 'ids' | 'registry'>;

/** The record's schema with its references: each kind's ids stand once, under `definitions`. */
export function withIds(schema: JsonSchema, name: AuthoredName, known: KnownIds): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  let named = schema;
  for (const [path, targets] of Object.entries(authoredOf[name].references)) {
    const key = targets.join('-or-');
    const words = namesOf(targets, known);
    // Where there is none yet, any name is wrong, and a list without words is no schema.
    if (words.enum?.length === 0) continue;
    definitions[key] = words;
    named = changeAt(named, path, ({ type: _, pattern: _pattern, ...part }) => ({ ...part, allOf: [{ $ref: `#/definitions/${key}` }] }));
  }
  return { ...named, definitions };
}

function namesOf(targets: readonly CollectionName[], { ids, registry }: KnownIds): JsonSchema {
  const words = targets.flatMap((target) =>
    [...(ids.get(target) ?? [])].sort().map((id) => ({ id, title: recordTitle(registry[target].get(id)) })),
  );
  return { enum: words.map(({ id }) => id), enumDescriptions: words.map(({ title }) => title) };
}
