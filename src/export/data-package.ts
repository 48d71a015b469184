/**
 * All tables of the site as one Data Package, version 2 of the standard (datapackage.org), with two things the standard
 * has no words for: the unit of a column, and which column bounds which. Our profile declares both.
 */
import { citation } from '../figures/citation.ts';
import { sectionTitle } from '../figures/section-title.ts';
import { fold } from '../text/fold.ts';
import { words } from '../words/words.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { memberName } from '../registry/dimension-members.ts';
import { getRecord, type Dataset, type Registry } from '../registry/registry.ts';
import type { Field, FieldType } from '../registry/schemas/dataset.ts';
import { qualifiers } from '../formula/qualifier.ts';
import { statuses } from '../registry/schemas/fact.ts';
import { factColumns } from './facts-table.ts';

const standardProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A period may be a year, a month, a day or two of them with a slash, which Table Schema has no type for. */
const types: Readonly<Record<FieldType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  year: 'year',
  period: 'string',
  date: 'string',
};

/** `address` makes a URL of a path of the site, or undefined where its address is not known. */
export function dataPackage(registry: Registry, address: (path: string) => string | undefined): object {
  const { site } = registry;
  const homepage = address('/');
  return {
    $schema: address('/data-package-profile.json') ?? standardProfile,
    ...packageName(site.name),
    title: site.name,
    description: site.description,
    ...(homepage === undefined ? {} : { homepage }),
    contributors: [{ title: getRecord(registry.organisations, site.publisher).name, roles: ['publisher'] }],
    resources: [
      ...(registry.facts.size === 0 ? [] : [factsResource(registry)]),
      ...[...registry.datasets.values()].map((dataset) => datasetResource(dataset, registry)),
    ],
  };
}

/** The standard allows small Latin letters, digits and a few marks, and wants no name where there is none: "Über Häfen" → "uber-hafen", "港" has none. */
function packageName(siteName: string): { readonly name?: string } {
  const name = fold(siteName)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' ? {} : { name };
}

const csv = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { lineTerminator: '\n' } } as const;

function factsResource(registry: Registry): object {
  const bounded = new Set(['value', 'low', 'high']);
  return {
    name: 'facts',
    path: 'facts.csv',
    title: sectionTitle('facts', registry),
    description: words.files.factsTable,
    ...csv,
    schema: {
      fields: factColumns(registry).map(({ name, title, type }) => ({
        name,
        title,
        type,
        ...(name === 'qualifier' ? { categories: [...qualifiers], qualifierOf: [...bounded] } : {}),
        ...(bounded.has(name) ? { qualifierField: 'qualifier', unitField: 'unit' } : {}),
        ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
      })),
      primaryKey: ['id'],
      missingValues: [''],
    },
    sources: [...registry.sources.keys()].map((id) => sourceEntry(id, registry)),
  };
}

function datasetResource(dataset: Dataset, registry: Registry): object {
  const columns = dataset.fields.filter(({ role }) => role === 'source');
  const ids = new Set([
    ...(dataset.source === undefined ? [] : [dataset.source]),
    ...dataset.rows.flatMap(({ cells }) => columns.map(({ name }) => cells[name]?.text ?? '')).filter((id) => id !== ''),
  ]);
  return {
    name: dataset.id,
    path: `datasets/${dataset.id}.csv`,
    title: fillPlaceholders(dataset.title, registry),
    description: [dataset.description, dataset.definition, ...dataset.caveats].map((text) => fillPlaceholders(text, registry)).join('\n\n'),
    ...csv,
    ...(dataset.licence === undefined ? {} : { termsOfUse: dataset.licence }),
    ...receivedAs(dataset),
    schema: {
      fields: dataset.fields.map((field) => fieldEntry(field, dataset, registry)),
      primaryKey: dataset.primaryKey,
      missingValues: [''],
    },
    sources: [...ids].sort().map((id) => sourceEntry(id, registry)),
  };
}

/** How the file was written that these rows were read from, in the words of the standard; the rows themselves are written in one form. */
function receivedAs({ encoding, dialect, missingValues, fields }: Dataset): object {
  const { commentRows, ...rest } = dialect ?? {};
  const marks = fields.flatMap(({ name, decimalChar, groupChar, bareNumber }) => {
    const entry = Object.fromEntries(Object.entries({ decimalChar, groupChar, bareNumber }).filter(([, value]) => value !== undefined));
    return Object.keys(entry).length === 0 ? [] : [{ name, ...entry }];
  });
  const received = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(dialect === undefined
      ? {}
      : { dialect: { ...rest, ...(commentRows === undefined ? {} : { commentRows: commentRows.map(Number) }) } }),
    ...(missingValues === undefined ? {} : { missingValues }),
    ...(marks.length === 0 ? {} : { fields: marks }),
  };
  return Object.keys(received).length === 0 ? {} : { receivedAs: received };
}

function fieldEntry(field: Field, dataset: Dataset, registry: Registry): object {
  const { fields, measure } = dataset;
  const { name, title, type, unit, role, of, dimension } = field;
  const bounding = fields.find((other) => other.role === 'qualifier' && other.of === name);
  const categories =
    role === 'qualifier'
      ? [...qualifiers]
      : role === 'status'
        ? [...statuses]
        : role === 'definition'
          ? definitionEntries(measure, registry)
          : dimension === undefined
            ? undefined
            : memberEntries(dimension, dataset, field, registry);
  return {
    name,
    title,
    type: types[type],
    ...(unit === undefined ? {} : { unit: getRecord(registry.units, unit).title, unitSymbol: getRecord(registry.units, unit).symbol }),
    ...(role === 'qualifier' && of !== undefined ? { qualifierOf: [of] } : {}),
    ...(bounding === undefined ? {} : { qualifierField: bounding.name }),
    ...(categories === undefined ? {} : { categories }),
    ...constraintsOf(field),
  };
}

/** As Table Schema writes them: ends of numbers as numbers, those of periods are only ours, since it has no such type. */
function constraintsOf({ type, optional, minimum, maximum, pattern, enum: words, unique }: Field): object {
  const isNumber = type === 'number' || type === 'integer' || type === 'year';
  const end = (value: string | undefined): string | number | undefined =>
    value === undefined || type === 'period' ? undefined : isNumber ? Number(value) : value;
  const constraints = {
    required: optional === true ? undefined : true,
    unique: unique === true ? true : undefined,
    minimum: end(minimum),
    maximum: end(maximum),
    pattern,
    enum: words?.map((word) => (isNumber ? Number(word) : word)),
  };
  const said = Object.entries(constraints).filter(([, value]) => value !== undefined);
  return said.length === 0 ? {} : { constraints: Object.fromEntries(said) };
}

/** The members that the rows name. */
function memberEntries(dimension: string, { rows }: Dataset, { name }: Field, registry: Registry): object[] {
  const members = new Set(rows.map(({ cells }) => cells[name]?.text ?? '').filter((member) => member !== ''));
  return [...members].sort().map((value) => ({ value, label: memberName(dimension, value, registry) }));
}

function definitionEntries(measure: string | undefined, { measures }: Registry): object[] {
  const { definitions } = getRecord(measures, measure ?? '');
  return [
    ...Object.entries(definitions).map(([value, label]) => ({ value, label })),
    { value: 'not-stated', label: words.values.notStatedBySource },
  ];
}

function sourceEntry(id: string, registry: Registry): object {
  const { url, published } = getRecord(registry.sources, id);
  return {
    title: citation(id, registry),
    ...(url === undefined ? {} : { path: url }),
    ...(published === undefined ? {} : { version: published }),
  };
}

/** The profile our packages follow: the standard's own, and what we add to it. */
export function dataPackageProfile(): object {
  const text = { type: 'string', minLength: 1 };
  const field = {
    type: 'object',
    properties: {
      unit: { ...text, description: 'The unit of the numbers of this column, in words.' },
      unitSymbol: { ...text, description: 'The same as it stands on an axis.' },
      unitField: { ...text, description: 'The column that names the unit, row by row.' },
      qualifierField: {
        ...text,
        description: 'The column whose word bounds the number of this one: over, nearly, about. The number is never read without it.',
      },
      qualifierOf: { type: 'array', minItems: 1, items: text, description: 'The columns that this one bounds.' },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data Package with units and qualifiers',
    description: 'A Data Package, version 2, whose number columns name their unit and the column that bounds them.',
    allOf: [
      { $ref: standardProfile },
      {
        type: 'object',
        required: ['title', 'resources'],
        properties: {
          resources: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['name', 'path', 'schema'],
              properties: {
                termsOfUse: { ...text, description: 'Under which terms the rows may be used, in words.' },
                receivedAs: {
                  type: 'object',
                  description:
                    'How the file was written that the rows were read from: encoding, dialect, missingValues and marks of numbers, as the standard names them.',
                },
                schema: { type: 'object', required: ['fields'], properties: { fields: { type: 'array', minItems: 1, items: field } } },
              },
            },
          },
        },
      },
    ],
  };
}
