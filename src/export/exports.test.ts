import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Fact, Registry } from '../registry/registry.ts';
import { dataPackage, dataPackageProfile } from './data-package.ts';
import { factRecord } from './fact-record.ts';
import { factsCsv } from './facts-table.ts';
import { quoteRecord } from './quote-record.ts';
import { recordFilePaths } from './record-files.ts';
import { writeCsv } from './write-csv.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const address = (path: string) => `https://example.org${path}`;
const record = (id: string) => factRecord(registry.facts.get(id) as Fact, registry, address);

/** What the standard asks of a package and its parts, restated: the standard's own file is not in any registry of packages. */
const standard = {
  $id: 'https://datapackage.org/profiles/2.0/datapackage.json',
  type: 'object',
  required: ['resources'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { roles: { type: 'array', minItems: 1, items: { type: 'string' } } } },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)' },
          type: { enum: ['table'] },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { type: 'string' },
          sources: { type: 'array', items: { type: 'object', minProperties: 1 } },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              primaryKey: { type: 'array', items: { type: 'string' } },
              missingValues: { type: 'array', items: { type: 'string' } },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: { type: { enum: ['string', 'number', 'integer', 'year', 'date'] }, constraints: { type: 'object' } },
                },
              },
            },
          },
        },
      },
    },
  },
};

test('a fact leaves the site with its bound, in words, digits and ends', () => {
  assert.deepEqual(record('share-2020-by-count'), {
    id: 'share-2020-by-count',
    statement: 'Of the ships that reached Northport, nearly 58% came from Southport.',
    words: 'nearly 58%',
    spoken: 'nearly 58 per cent',
    value: '58',
    low: null,
    high: null,
    qualifier: 'nearly',
    unit: 'per cent',
    status: 'observed',
    measure: 'Share of arrivals',
    definition: 'By count: every ship counts once.',
    about: 'Northport',
    partner: 'Southport',
    dimensions: {},
    period: '2020',
    source: 'Northport harbour office, “Port book 2020” (2020; official or company)',
    sourceTier: 'official or company',
    sourceUrl: 'https://example.org/port-book-2020',
    phrase: null,
    confidence: 'high',
    reason: 'Printed in the port book.',
    verdict: null,
    url: 'https://example.org/facts/share-2020-by-count/',
  });
  const bounded = { ...(registry.facts.get('share-2020-by-count') as Fact), qualifier: 'over' as const };
  assert.partialDeepStrictEqual(factRecord(bounded, registry, address), { words: 'over 58%', value: '58', low: '58', high: null });
});

test('the table of facts reads back as it was written, in the columns that are promised', () => {
  const rows = parse(
    factsCsv(
      [...registry.facts.values()].map((fact) => factRecord(fact, registry, address)),
      registry,
    ),
    {
      columns: true,
    },
  ) as Record<string, string>[];
  assert.equal(rows.length, 3);
  for (const column of ['value', 'low', 'high', 'qualifier', 'unit', 'status', 'definition', 'period', 'source', 'url'])
    assert.ok(column in (rows[0] ?? {}), column);
  assert.deepEqual(
    rows.map(({ words, value, qualifier }) => [words, value, qualifier]),
    [
      ['nearly 58%', '58', 'nearly'],
      ['about 71.5%', '71.5', 'about'],
      ['1 ship', '1', ''],
    ],
  );
});

test('hostile words stay words: no formula, no lost quotation mark, no lost line', () => {
  const hostile = ['=HYPERLINK("https://example.org")', '+1', '-2+3', '@SUM(A1)', '\tx', 'a,"b"\nc', '<script>alert(1)</script>'];
  const [cells] = parse(writeCsv([hostile])) as string[][];
  assert.deepEqual(cells, [
    '\'=HYPERLINK("https://example.org")',
    "'+1",
    "'-2+3",
    "'@SUM(A1)",
    "'\tx",
    'a,"b"\nc',
    '<script>alert(1)</script>',
  ]);
  assert.equal(writeCsv([['-3.5', '＝1', '"=1']]), '-3.5,\'＝1,"\'""=1"\n');
});

test('a quote leaves the site with speaker, source and every other wording', () => {
  const quote = registry.quotes.get('keel-on-tides');
  assert.ok(quote);
  assert.partialDeepStrictEqual(quoteRecord(quote, registry, address), {
    id: 'keel-on-tides',
    text: 'The tide waits for nobody.',
    wording: 'original',
    variants: [],
    source: { id: 'port-gazette-2021', publisher: 'Port Gazette' },
    url: 'https://example.org/quotes/keel-on-tides/',
  });
});

test('the data package follows the standard and its own profile, which refuses what it should', () => {
  const ajv = new Ajv({ strict: false });
  const validate = ajv.addSchema(standard).compile(dataPackageProfile());
  const valid = (value: unknown): boolean => validate(JSON.parse(JSON.stringify(value)));
  const whole = dataPackage(registry, address) as { $schema: string; resources: { schema: { fields: Record<string, unknown>[] } }[] };
  assert.ok(valid(whole), JSON.stringify(validate.errors));
  assert.equal(whole.$schema, 'https://example.org/data-package-profile.json');
  assert.equal((dataPackage(registry, () => undefined) as typeof whole).$schema, standard.$id);
  const share = whole.resources[1]?.schema.fields.find(({ name }) => name === 'share_pct');
  assert.deepEqual(share, {
    name: 'share_pct',
    title: share?.['title'],
    type: 'number',
    unit: 'per cent',
    unitSymbol: '%',
    qualifierField: 'qualifier',
    constraints: { required: true },
  });
  const spoil = (field: object) => ({
    ...whole,
    resources: whole.resources.map((resource) => ({ ...resource, schema: { fields: [field] } })),
  });
  assert.equal(valid({ ...whole, resources: [] }), false);
  assert.equal(valid(spoil({ name: 'a', type: 'number', unit: '' })), false);
  assert.equal(valid(spoil({ name: 'a', type: 'number', qualifierOf: [] })), false);
  assert.equal(valid(spoil({ name: 'a', type: 'money' })), false);
});

test('a registry without datasets makes a package of its facts, and one without facts too makes none', () => {
  const empty = { ...registry, datasets: new Map() } as Registry;
  assert.equal((dataPackage(empty, address) as { resources: unknown[] }).resources.length, 1);
  assert.ok(recordFilePaths(empty).includes('/datapackage.json'));
  assert.deepEqual(
    recordFilePaths({ ...empty, facts: new Map() }).filter((path) => path.includes('package')),
    [],
  );
});

test('the name of a package is of the letters that the standard allows, and is left out where the site has none of them', () => {
  const named = (name: string): unknown =>
    (dataPackage({ ...registry, site: { ...registry.site, name } }, address) as { name?: string }).name;
  assert.deepEqual(['The Harbour Notes', 'Über Häfen', '港の記録'].map(named), ['the-harbour-notes', 'uber-hafen', undefined]);
});
