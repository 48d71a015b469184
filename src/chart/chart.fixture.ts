/** A small registry for the tests of this folder: two tables with every kind of row that a chart has to do right by. */
import { makeRegistry } from '../../tests/harbour.ts';
import type { Dataset } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import type { Chart } from './chart.ts';

const sharesFields: Field[] = [
  { name: 'importer', type: 'string', title: 'Importer', role: 'economy' },
  { name: 'period', type: 'period', title: 'Period', role: 'period' },
  { name: 'share_pct', type: 'number', title: 'Share of imports', unit: 'percent', optional: true },
  { name: 'qualifier', type: 'string', title: 'Qualifier', role: 'qualifier', of: 'share_pct', optional: true },
  { name: 'status', type: 'string', title: 'Status', role: 'status' },
  { name: 'definition', type: 'string', title: 'Definition', role: 'definition' },
  { name: 'source', type: 'string', title: 'Source', role: 'source' },
];

const outputFields: Field[] = [
  { name: 'season', type: 'string', title: 'Season' },
  { name: 'tonnes', type: 'number', title: 'Output', unit: 'tonnes', optional: true },
  { name: 'qualifier', type: 'string', title: 'Qualifier', role: 'qualifier', of: 'tonnes', optional: true },
  { name: 'status', type: 'string', title: 'Status', role: 'status' },
];

const yearlyFields: Field[] = [
  { name: 'good', type: 'string', title: 'Good' },
  { name: 'period', type: 'period', title: 'Period', role: 'period' },
  { name: 'tonnes', type: 'number', title: 'Weight', unit: 'tonnes', optional: true },
  { name: 'low', type: 'number', title: 'Least', unit: 'tonnes', role: 'low', of: 'tonnes', optional: true },
  { name: 'high', type: 'number', title: 'Most', unit: 'tonnes', role: 'high', of: 'tonnes', optional: true },
  { name: 'qualifier', type: 'string', title: 'Qualifier', role: 'qualifier', of: 'tonnes', optional: true },
  { name: 'status', type: 'string', title: 'Status', role: 'status', optional: true },
  { name: 'edition', type: 'string', title: 'Edition', optional: true },
];

export const registry = makeRegistry({
  units: records({
    percent: { title: 'per cent', form: '{}%', symbol: '%', spellings: [] },
    tonnes: { title: 'tonnes', form: '{} tonnes', symbol: 'tonnes', spellings: [] },
  }),
  measures: records({
    share: {
      title: 'Share',
      unit: 'percent',
      counts: 'imports',
      definitions: { weight: 'Import weight: all forms, gross.', value: 'Import value: all forms.' },
      conflicts: [],
      bridges: [{ definitions: ['weight', 'not-stated'], for: 'axis', sentence: 'They stand together to show how far they lie apart.' }],
    },
  }),
  economies: records({ aland: { name: 'Aland', otherNames: [] }, borduria: { name: 'Borduria', otherNames: [] } }),
  sources: records({
    customs: {
      type: 'dataset',
      title: 'Imports',
      publisher: 'Customs Office',
      tier: 'official',
      held: 'supplied text',
      retrieved: 'not-recorded',
    },
    daily: { type: 'article', title: 'News', publisher: 'The Daily', tier: 'official', held: 'supplied text', retrieved: 'not-recorded' },
  }),
  datasets: new Map([
    [
      'shares',
      dataset('shares', sharesFields, 'share', [
        'aland,2008,90,over,observed,weight,customs',
        'borduria,2024-01/2024-06,79.6,,observed,weight,customs',
        'aland,2012,58,about,estimate,weight,customs',
        'aland,2014,,,observed,weight,customs',
        'borduria,2025,60,under,claim,not-stated,daily',
      ]),
    ],
    ['output', outputOf(['A,5900,nearly,observed', 'B,4656,,observed', 'C,,,observed', 'D,6142,at-least,target'])],
  ]),
  facts: new Map(),
});

export const dotsChart: Chart = {
  id: 'shares',
  dataset: 'shares',
  title: 'Shares differ by what is counted',
  alt: 'Dots by importer.',
  type: 'dots',
  value: 'share_pct',
  group: 'importer',
  category: 'period',
};

export const columnsChart: Chart = {
  id: 'output',
  dataset: 'output',
  title: 'Output grew',
  alt: 'Columns by season.',
  type: 'columns',
  value: 'tonnes',
  time: 'season',
};

/** A table of output from lines of season, tonnes, qualifier and status. */
export function outputOf(lines: string[]): Dataset {
  return dataset('output', outputFields, undefined, lines);
}

/** A table over years from lines of good, period, tonnes, low, high, qualifier, status and edition. */
export function yearlyOf(lines: string[]): Dataset {
  return dataset('yearly', yearlyFields, undefined, lines);
}

function records<T extends object>(byId: Record<string, T>): ReadonlyMap<string, T & { id: string }> {
  return new Map(Object.entries(byId).map(([id, record]) => [id, { id, ...record }]));
}

function dataset(id: string, fields: Field[], measure: string | undefined, lines: string[]): Dataset {
  const rows = lines.map((line, index) => {
    const texts = line.split(',');
    const cells = fields.map(({ name, type }, column) => {
      const text = texts[column] ?? '';
      return [name, type === 'number' && text !== '' ? { text, number: Number(text) } : { text }];
    });
    return { line: index + 2, cells: Object.fromEntries(cells) };
  });
  return {
    id,
    title: id,
    description: id,
    definition: id,
    caveats: [],
    primaryKey: [fields[0]?.name ?? ''],
    fields,
    rows,
    ...(measure !== undefined && { measure }),
  };
}
