/** The schema of a whole file of a kind, with this site's ids: what an editor completes and checks while it is typed. */
import { authoredOf, type AuthoredName } from '../registry/authored.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { withDependentWords } from './dependent-words.ts';
import { forEditors } from './for-editors.ts';
import { withIds } from './ids.ts';
import { changeAt, recordSchema, type JsonSchema } from './json-schema.ts';

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** The file beside the others that holds Vega-Lite's own schema. */
export const vegaLiteFile = 'vega-lite.schema.json';

export function fileSchema(name: AuthoredName, build: Pick<RegistryBuild, 'ids' | 'registry'>): JsonSchema {
  const { $schema, ...record } = recordSchema(name);
  const known = withIds(withDependentWords(record, name, build.registry), name, build);
  const { definitions = {}, ...filled } = withVegaLite(forEditors(known), name);
  const head = { ...($schema === undefined ? {} : { $schema }), definitions: mapValues(definitions, forEditors) };
  return authoredOf[name].shape === 'keyed' ? { ...head, ...keyed(name, filled) } : { ...head, ...filled };
}

/** Records by id; a file of facts may open with what all of them share, which none of them then has to say. */
function keyed(name: AuthoredName, record: JsonSchema): JsonSchema {
  if (name !== 'facts') return { type: 'object', propertyNames: { pattern: idPattern }, additionalProperties: record };
  const { required: _, allOf: _conditions, ...defaults } = record;
  return {
    type: 'object',
    propertyNames: { pattern: idPattern },
    properties: { defaults: { ...defaults, description: 'What all facts of this file share, unless they say otherwise.' } },
    additionalProperties: { ...record, required: ['statement'] },
  };
}

function mapValues(schemas: Record<string, JsonSchema>, change: (schema: JsonSchema) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, change(schema)]));
}

function withVegaLite(schema: JsonSchema, name: AuthoredName): JsonSchema {
  if (name !== 'charts') return schema;
  return changeAt(schema, 'spec', ({ description = '' }) => ({ description, allOf: [{ $ref: vegaLiteFile }] }));
}
