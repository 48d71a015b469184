/** What a record looks like, as JSON Schema: made from the schema that the check uses, for editors, skeletons and docs. */
import { z } from 'astro/zod';
import { authoredOf, type AuthoredName } from '../registry/authored.ts';
import { collectionOf } from '../registry/collections.ts';

/** Draft 7, which editors know best. `form` is a value in a word or two, `needed` when a key must be there that may be absent. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  form?: string;
  needed?: string;
  examples?: unknown[];
  enum?: unknown[];
  enumDescriptions?: string[];
  const?: unknown;
  pattern?: string;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  not?: JsonSchema;
  default?: unknown;
  $ref?: string;
  $schema?: string;
  title?: string;
  definitions?: Record<string, JsonSchema>;
}

/**
 * One record of a kind, as it is authored: what schemas say of two keys together stands in descriptions only. Where it names another
 * record, the form says of which kind: "source id".
 */
export function recordSchema(name: AuthoredName): JsonSchema {
  const { schema, references } = authoredOf[name];
  return Object.entries(references).reduce(
    (known, [path, targets]) => {
      const nouns = targets.map((target) => collectionOf[target].noun).join(' or ');
      return changeAt(known, path, (part) => ({ ...part, form: `${nouns} id` }));
    },
    z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema,
  );
}

/** The same schema with each part, the inmost first, replaced by what `change` makes of it. */
export function mapSchema(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (part: JsonSchema): JsonSchema => mapSchema(part, change);
  const { properties, additionalProperties, propertyNames, items, anyOf, allOf, if: condition, then } = schema;
  return change({
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, inner(part)])) }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: inner(additionalProperties) } : {}),
    ...(propertyNames === undefined ? {} : { propertyNames: inner(propertyNames) }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(inner) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(inner) }),
    ...(condition === undefined ? {} : { if: inner(condition) }),
    ...(then === undefined ? {} : { then: inner(then) }),
  });
}

/**
 * The same schema with the part at a path of keys replaced; `*` is every entry of a list or map: "usedBy.*.economy". Of several forms
 * that a value may have, those that have the key.
 */
export function changeAt(schema: JsonSchema, path: string, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const changed = changeWhere(schema, path === '' ? [] : path.split('.'), change);
  if (changed === undefined) throw new Error(`No key in the schema at ${path}.`);
  return changed;
}

function changeWhere(schema: JsonSchema, path: readonly string[], change: (part: JsonSchema) => JsonSchema): JsonSchema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(schema);
  const { items, additionalProperties, properties, anyOf } = schema;
  const inner = (part: JsonSchema | boolean | undefined): JsonSchema | undefined =>
    typeof part === 'object' ? changeWhere(part, rest, change) : undefined;
  if (anyOf !== undefined) {
    const forms = anyOf.map((form) => changeWhere(form, path, change));
    return forms.every((form) => form === undefined)
      ? undefined
      : { ...schema, anyOf: forms.map((form, index) => form ?? anyOf[index] ?? {}) };
  }
  const part = inner(step === '*' ? (items ?? additionalProperties) : properties?.[step]);
  if (part === undefined) return undefined;
  if (step !== '*') return { ...schema, properties: { ...properties, [step]: part } };
  return items === undefined ? { ...schema, additionalProperties: part } : { ...schema, items: part };
}
