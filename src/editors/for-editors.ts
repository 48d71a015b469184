/**
 * A record's schema → the schema that an editor holds the text of a file against, as it reads YAML: plain digits are numbers there and
 * `true` is no word, where the check reads all as text.
 */
import { mapSchema, type JsonSchema } from './json-schema.ts';

const plain = ['string', 'number', 'boolean'];
/** What no editor reads as a number. */
const neverDigits: ReadonlySet<string> = new Set([
  'day',
  'web address',
  'web address or mailbox',
  'language tag',
  'column name',
  'kind/id',
]);

export function forEditors(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => widen(inWords(part)));
}

/** What only our own pages read goes into the description, and a default is left out: an editor would write it down. */
function inWords({ form, needed, default: _, ...part }: JsonSchema): JsonSchema {
  const description = [part.description, needed === undefined ? undefined : `Needed ${needed}.`].filter(Boolean).join(' ');
  const examples = part.examples?.map(asWritten);
  const described = { ...part, ...(description === '' ? {} : { description }), ...(examples === undefined ? {} : { examples }) };
  if (form !== undefined && neverDigits.has(form)) return { ...described, type: ['string'] };
  if (form !== 'true or false') return described;
  const { enum: _words, ...flag } = described;
  return { ...flag, type: ['boolean', 'string'], pattern: '^(true|false)$' };
}

/** An editor that writes an example down puts quotes round digits that are text. */
function asWritten(example: unknown): unknown {
  const read = typeof example === 'string' ? readsAs(example) : example;
  return String(read) === example ? read : example;
}

function widen(part: JsonSchema): JsonSchema {
  if (part.enum !== undefined) {
    const { type: _, ...rest } = part;
    return { ...rest, ...asRead(part) };
  }
  if (part.const !== undefined) {
    const { type: _, ...rest } = part;
    return rest;
  }
  return part.type === 'string' ? { ...part, type: plain } : part;
}

/** Allowed words, and what an editor takes them for where they are digits, `true` or `null`: an id may be 2010. */
function asRead({ enum: words = [], enumDescriptions }: JsonSchema): Pick<JsonSchema, 'enum' | 'enumDescriptions'> {
  const read = words.flatMap((word, index) =>
    typeof word === 'string' && readsAs(word) !== word ? [{ value: readsAs(word), index }] : [],
  );
  if (read.length === 0) return {};
  return {
    enum: [...words, ...read.map(({ value }) => value)],
    ...(enumDescriptions === undefined
      ? {}
      : { enumDescriptions: [...enumDescriptions, ...read.map(({ index }) => enumDescriptions[index] ?? '')] }),
  };
}

/** A plain word by YAML's core schema: "2010" → 2010, "true" → true, "null" → null. */
function readsAs(word: string): string | number | boolean | null {
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(word)) return word.toLowerCase() === 'true';
  if (/^(?:null|Null|NULL|~|)$/.test(word)) return null;
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(word)) return Number(word);
  return word;
}
