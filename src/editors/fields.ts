/** The keys of a record, one after the other, as docs and skeletons show them: read from the schema that the check uses. */
import type { JsonSchema } from './json-schema.ts';

export interface Field {
  readonly name: string;
  /** What its value is, in a word or two: "text", "list of: source id", "{on, by, of}" for a block of keys. */
  readonly form: string;
  /** The words it may be; empty where it is not one of a few. */
  readonly allowed: readonly string[];
  readonly isRequired: boolean;
  /** When a key that may be absent has to be there: "unless it comes with from". */
  readonly needed?: string | undefined;
  readonly description: string;
  readonly example?: unknown;
  /** How its value is held: in itself, as entries of a list, or under names that the author chooses. */
  readonly holds: 'one' | 'list' | 'map';
  /** True where plain text will do, although it may also be a block. */
  readonly mayBeText: boolean;
  /** How many entries a list has at the least. */
  readonly least: number;
  /** The keys of a block, or of each block of a list or map. */
  readonly fields: readonly Field[];
}

export function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => {
    const { holds, inner } = unfold(schema);
    return {
      name,
      form: `${formWords[holds]}${formOf(inner)}`,
      allowed: allowedWords(inner),
      isRequired: required.includes(name),
      needed: schema.needed,
      description: schema.description ?? '',
      example: schema.examples?.[0] ?? (holds === 'one' ? inner.examples?.[0] : undefined),
      holds,
      mayBeText: inner.anyOf?.some(({ type }) => type === 'string') === true,
      least: schema.minItems ?? 1,
      fields: fieldsOf(blockIn(inner) ?? {}),
    };
  });
}

const formWords = { one: '', list: 'list of: ', map: 'names, each with: ' } as const;

function unfold(schema: JsonSchema): { holds: Field['holds']; inner: JsonSchema } {
  if (schema.items !== undefined) return { holds: 'list', inner: schema.items };
  if (typeof schema.additionalProperties === 'object') return { holds: 'map', inner: schema.additionalProperties };
  return { holds: 'one', inner: schema };
}

/** Of several forms of a value the one that is a block of keys. */
function blockIn(schema: JsonSchema): JsonSchema | undefined {
  return schema.properties === undefined ? schema.anyOf?.find(({ properties }) => properties !== undefined) : schema;
}

function formOf(schema: JsonSchema): string {
  if (schema.form !== undefined) return schema.form;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(formOf))].join(', or ');
  if (schema.enum !== undefined) return 'one of';
  if (schema.properties !== undefined) return `{${Object.keys(schema.properties).join(', ')}}`;
  return schema.items === undefined ? 'text' : `list of: ${formOf(schema.items)}`;
}

function allowedWords({ enum: words, form }: JsonSchema): string[] {
  return words === undefined || form === 'true or false' ? [] : words.map(String);
}
