/** A kind of record as tables of keys, for the docs: its own, and those of each block inside it. */
import type { AuthoredName } from '../registry/authored.ts';
import { fieldsOf, type Field } from './fields.ts';
import { recordSchema } from './json-schema.ts';

interface KeyTable {
  /** Empty for the record itself, else the keys that lead to the block: "derived.cells". */
  readonly path: string;
  readonly fields: readonly Field[];
}

/** Entries of a list of blocks, as allowed quantities are, are the record. */
export function nestedTables(name: AuthoredName): KeyTable[] {
  const schema = recordSchema(name);
  return tablesOf(fieldsOf(schema.items ?? schema), '');
}

function tablesOf(fields: readonly Field[], path: string): KeyTable[] {
  const inner = fields.filter((field) => field.fields.length > 0);
  const own = fields.length === 0 ? [] : [{ path, fields }];
  return [...own, ...inner.flatMap((field) => tablesOf(field.fields, path === '' ? field.name : `${path}.${field.name}`))];
}

/** "required", "unless it comes with from", "optional". */
export function whenNeeded({ isRequired, needed }: Field): string {
  return isRequired ? 'required' : (needed ?? 'optional');
}

/** "text", "list of: id", "one of: over, under": what may stand behind the key. */
export function valueWords({ form, allowed }: Field): string {
  return allowed.length === 0 ? form : `${form}: ${allowed.join(', ')}`;
}

/** An example as it would be written; a list or block in brackets. */
export function exampleWords({ example }: Field): string {
  if (example === undefined) return '';
  return typeof example === 'string'
    ? example
    : JSON.stringify(example)
        .replaceAll('"', '')
        .replaceAll(/([,:])(?=\S)/g, '$1 ');
}
