import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsChart, dotsChart, outputOf, registry } from '../chart/chart.fixture.ts';
import { drawnRows } from '../chart/rows.ts';
import { chartTable } from './chart-table.ts';

test('a table has the rows of the drawing, in its order, with qualifier, status, definition and source', () => {
  const { columns, rows } = chartTable(dotsChart, registry);
  assert.deepEqual(
    columns.map(({ head, isNumber }) => [head, isNumber]),
    [
      ['Importer', false],
      ['Period', false],
      ['Share of imports, %', true],
      ['Status', false],
      ['Definition', false],
      ['Source', false],
    ],
  );
  assert.deepEqual(
    rows.map((row) => row.map((cell) => cell.text)),
    [
      ['Aland', '2008', 'over 90', 'observed', 'Import weight', 'Customs Office'],
      ['Aland', '2012', 'about 58', 'estimate', 'Import weight', 'Customs Office'],
      ['Aland', '2014', 'not found', 'observed', 'Import weight', 'Customs Office'],
      ['Borduria', 'January to June 2024', '79.6', 'observed', 'Import weight', 'Customs Office'],
      ['Borduria', '2025', 'under 60', 'claim', 'definition not stated', 'The Daily'],
    ],
  );
  assert.equal(rows.length, drawnRows(dotsChart, registry).length);
});

test('cells keep the records they name, and the whole definition', () => {
  const [first, , , , last] = chartTable(dotsChart, registry).rows;
  assert.deepEqual(first?.[0]?.record, { kind: 'economy', id: 'aland' });
  assert.deepEqual(first?.[5]?.record, { kind: 'source', id: 'customs' });
  assert.equal(first?.[4]?.detail, 'Import weight: all forms, gross.');
  assert.equal(last?.[4]?.detail, undefined);
});

test('a table leaves out the rows that the chart leaves out', () => {
  const chart = { ...dotsChart, where: { importer: ['borduria'], status: ['claim', 'target'] } };
  assert.deepEqual(
    chartTable(chart, registry).rows.map((row) => row[2]?.text),
    ['under 60'],
  );
});

test('a value that is not known is said, never an empty cell or a zero', () => {
  assert.deepEqual(
    chartTable(columnsChart, registry).rows[2]?.map((cell) => cell.text),
    ['C', 'not found', 'observed'],
  );
});

test('what is a part of nothing has an empty cell, not a missing one', () => {
  const fields = [
    ...(registry.datasets.get('output')?.fields ?? []),
    { name: 'part_of', type: 'string', title: 'Part of', optional: true } as const,
  ];
  const output = { ...outputOf(['A,10,,observed', 'B,4,,observed']), fields };
  const { time: _, ...others } = columnsChart;
  const chart = { ...others, type: 'parts', category: 'season', partOf: 'part_of' } as const;
  const { rows } = chartTable(chart, { ...registry, datasets: new Map([['output', output]]) });
  assert.deepEqual(
    rows.map((row) => row.at(-1)?.text),
    ['', ''],
  );
});
