import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartRecords, datasetRecords, disagreementRecords, measureRecords } from './data-records.ts';
import { context } from './records.fixture.ts';

test('a measure is found by what it counts and by its definitions', () => {
  assert.deepEqual(measureRecords(context), [
    {
      kind: 'Measure',
      path: '/measures/arrival-share/',
      title: 'Share of arrivals',
      text: 'Ships that arrive from the partner, as a share of all ships that arrive. By count: every ship counts once. By tonnage: ships count by their size.',
      card: {},
      also: ['per cent', 'definition definitions'],
      facets: { term: [] },
    },
  ]);
});

test('figures that disagree are found by the numbers of all of them', () => {
  assert.deepEqual(disagreementRecords(context), [
    {
      kind: 'Disagreement',
      path: '/conflicts/#arrival-share',
      title: 'Figures that disagree: Share of arrivals',
      text: 'Large ships weigh more when tonnage is counted. The question is how many ships arrive.',
      card: {},
      also: ['conflict conflicting differ different discrepancy why', 'p58x', 'p71d5x'],
      facets: { economy: ['Northport'], year: ['2020'] },
    },
  ]);
});

test('a dataset says how many rows it has, and is narrowed by what stands in them', () => {
  assert.deepEqual(datasetRecords(context), [
    {
      kind: 'Dataset',
      path: '/datasets/arrivals/',
      title: 'Arrivals in Northport',
      text: 'Share of arriving ships that came from Southport. Ships that tied up in Northport, by the port they came from. The fog of 2019 is not corrected for.',
      card: { rows: '3 rows' },
      also: ['data table csv json download', 'Year', 'Share from Southport', 'Qualifier', 'Status', 'Definition', 'Source'],
      facets: { economy: [], term: [], publisher: ['Northport harbour office'], year: ['2018', '2019', '2020'] },
    },
    {
      kind: 'Dataset',
      path: '/datasets/port-days/',
      title: 'Port days',
      text: 'Days of a port. Days that the book has.',
      card: { rows: '1 row' },
      also: ['data table csv json download', 'When', 'Sort', 'What', 'Where'],
      facets: { economy: ['Northport'], term: [], publisher: ['Northport harbour office'], year: ['2010'] },
    },
  ]);
});

test('a chart is found by its finding, with the value filled in, and is narrowed as its table is', () => {
  const [record] = chartRecords(context);
  assert.deepEqual(record, {
    kind: 'Chart',
    path: '/charts/arrivals-share/',
    title: 'Fewer ships come: nearly 58% in 2020',
    text: 'Columns by year.',
    card: {},
    also: ['chart graph picture', 'Arrivals in Northport', 'p58x'],
    facets: { economy: [], term: [], publisher: ['Northport harbour office'], year: ['2018', '2019', '2020'] },
  });
});
