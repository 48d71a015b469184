/** What may be written in one key because of another: the definitions of the measure named, the columns of the dataset named. */
import type { AuthoredName } from '../registry/authored.ts';
import type { Registry } from '../registry/registry.ts';
import { fieldOptions } from '../registry/schemas/chart.ts';
import { changeAt, type JsonSchema } from './json-schema.ts';

type Known = Pick<Registry, 'measures' | 'datasets' | 'dimensions' | 'organisations' | 'people' | 'economies'>;

/** Of each kind the parts, by path, that hold such a pair of keys. */
const dependents: Partial<Record<AuthoredName, Readonly<Record<string, (known: Known) => JsonSchema[]>>>> = {
  facts: { '': (known) => [...definitions(known), ...members(known)], from: columnsOfCell, 'derived.cells.*': columnsOfCell },
  charts: { '': columnsOfChart },
};

export function withDependentWords(schema: JsonSchema, name: AuthoredName, known: Known): JsonSchema {
  return Object.entries(dependents[name] ?? {}).reduce((changed, [path, conditions]) => {
    const allOf = conditions(known);
    return allOf.length === 0 ? changed : changeAt(changed, path, (part) => ({ ...part, allOf: [...(part.allOf ?? []), ...allOf] }));
  }, schema);
}

function when(key: string, value: string, then: Record<string, JsonSchema>): JsonSchema {
  return { if: { properties: { [key]: { enum: [value] } }, required: [key] }, then: { properties: then } };
}

function definitions({ measures }: Known): JsonSchema[] {
  return [...measures.values()].map(({ id, definitions: known }) =>
    when('measure', id, {
      definition: {
        enum: [...Object.keys(known), 'not-stated'],
        enumDescriptions: [...Object.values(known), 'The source leaves it open.'],
      },
    }),
  );
}

/** Each dimension with its members, and no other. */
function members(known: Known): JsonSchema[] {
  if (known.dimensions.size === 0) return [];
  const properties = [...known.dimensions.values()].map(({ id, title, members: own = {}, collection }): [string, JsonSchema] => {
    const names = collection === undefined ? Object.entries(own) : [...known[collection]].map(([member, { name }]) => [member, name]);
    return [id, { description: title, enum: names.map(([member]) => member), enumDescriptions: names.map(([, name = '']) => name) }];
  });
  return [{ properties: { dimensions: { properties: Object.fromEntries(properties), additionalProperties: false } } }];
}

function columnsOfCell({ datasets }: Known): JsonSchema[] {
  return eachTable(datasets, (name, columns) => ({ field: name, where: columns }));
}

function columnsOfChart({ datasets }: Known): JsonSchema[] {
  return eachTable(datasets, (name, columns) => ({
    where: columns,
    ...Object.fromEntries(Object.keys(fieldOptions).map((option) => [option, name])),
  }));
}

/** Of each dataset the names of its columns, as a value and as keys. */
function eachTable(datasets: Known['datasets'], then: (name: JsonSchema, columns: JsonSchema) => Record<string, JsonSchema>): JsonSchema[] {
  return [...datasets.values()].map(({ id, fields }) => {
    const name = { enum: fields.map(({ name }) => name), enumDescriptions: fields.map(({ title }) => title) };
    const columns = Object.fromEntries(fields.map(({ name, title }) => [name, { description: title }]));
    return when('dataset', id, then(name, { properties: columns, additionalProperties: false }));
  });
}
