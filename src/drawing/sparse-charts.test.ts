/** What is hardly data is drawn whole by every type, or refused by one report: one row, all values alike, none known, gaps, ranges alone. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { findChartFaults } from '../checks/charts/record-faults.ts';
import { registry } from '../chart/chart.fixture.ts';
import { chartOfYaml, tableOf } from '../chart/foreign.fixture.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { drawChart } from './draw-chart.ts';

const root = join(import.meta.dirname, '../..');
const cacheDir = temporaryFolder({ after });

const number = (name: string): Field => ({ name, type: 'number', title: name, unit: 'tonnes', optional: true });
const words = (name: string): Field => ({ name, type: 'string', title: name, optional: true });
const fields: readonly Field[] = [
  { name: 'year', type: 'period', title: 'year', role: 'period' },
  ...['mine', 'whole'].map(words),
  ...['tonnes', 'depth'].map(number),
  { ...number('low'), role: 'low', of: 'tonnes' },
  { ...number('high'), role: 'high', of: 'tonnes' },
];

/** year, mine, whole, tonnes, depth, low, high */
type Line = readonly (string | number)[];
const exact = (year: string, mine: string, tonnes: string | number, depth: string | number = 5): Line => [year, mine, '', tonnes, depth, '', '']; // prettier-ignore
const ranged = (year: string, low: number): Line => [year, 'A', '', '', 5, low, low + 9];

const tables: Readonly<Record<string, readonly Line[]>> = {
  'one row': [exact('2020', 'A', 7)],
  'values all alike': ['2018', '2019', '2020'].flatMap((year) => [exact(year, 'A', 7), exact(year, 'B', 7)]),
  'nought everywhere': ['2018', '2019'].map((year) => exact(year, 'A', 0)),
  'nothing known': ['2018', '2019'].map((year) => exact(year, 'A', '')),
  gaps: [exact('2010', 'A', 7), exact('2014', 'A', ''), exact('2015', 'A', 9), exact('2020', 'A', 3), exact('2021', 'B', 4)],
  'no two neighbours': [exact('2010', 'A', 7), ranged('2011', 20), exact('2012', 'A', 9), ranged('2013', 30)],
  'ranges alone': [ranged('2010', 20), ranged('2015', 30)],
  'all below nought': [exact('2018', 'A', -7), exact('2019', 'A', -3)],
};

const types: Readonly<Record<string, string>> = {
  lines: 'value: tonnes\ntime: year\nseries: mine',
  'lines of one': 'value: tonnes\ntime: year',
  area: 'value: tonnes\ntime: year',
  columns: 'value: tonnes\ntime: year',
  bars: 'value: tonnes\ncategory: year\ngroup: mine',
  dots: 'value: tonnes\ncategory: year\ngroup: mine',
  slopes: 'value: tonnes\ntime: year\npanel: mine',
  parts: 'value: tonnes\ncategory: year\npartOf: whole',
  scatter: 'x: depth\ny: tonnes\ncategory: mine',
  heatmap: 'value: tonnes\nx: year\ny: mine',
  panels: 'value: tonnes\ntime: year\npanel: mine',
};

const drawn = new Set<string>();

for (const [name, lines] of Object.entries(tables))
  for (const [type, options] of Object.entries(types))
    test(`${name}: ${type}`, async () => {
      const id = `${type} ${name}`.replaceAll(' ', '-');
      const table = tableOf(id, fields, lines);
      const chart = chartOfYaml(id, `dataset: ${id}\ntype: ${type.split(' ')[0] ?? ''}\n${options}`);
      const records = { ...registry, datasets: new Map([[id, table]]) };
      const faults = findChartFaults(chart, table, records);
      assert.ok(faults.length <= 1, faults.map(({ message }) => message).join());
      // An area of one time would have no width.
      if (name === 'one row' && type === 'area') assert.match(faults[0]?.message ?? '', /all are of one time, 2020/);
      if (faults.length > 0) return;
      drawn.add(name);
      const { flaws } = await drawChart(chart, records, { root, cacheDir });
      assert.deepEqual(
        flaws.map(({ layout, message }) => `${layout}: ${message}`),
        [],
      );
    });

test('of all these tables only the one without a value is refused by every type', () => {
  assert.deepEqual(
    Object.keys(tables).filter((name) => !drawn.has(name)),
    ['nothing known'],
  );
});
