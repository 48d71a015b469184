import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { eventsOf } from './events-of.ts';

const fields: Field[] = [
  { name: 'when', type: 'period', title: 'When', role: 'period' },
  { name: 'sort', type: 'string', title: 'Sort' },
  { name: 'what', type: 'string', title: 'What' },
  { name: 'where', type: 'string', title: 'Where', role: 'economy' },
  { name: 'sense', type: 'string', title: 'Sense', role: 'status' },
  { name: 'record', type: 'string', title: 'Record', role: 'fact' },
];

function table(rows: readonly (readonly string[])[], over: Partial<Dataset> = {}): Dataset {
  return {
    id: 'port-days',
    title: 'Port days',
    description: 'Days of a port.',
    definition: 'Days that the book has.',
    caveats: [],
    source: 'port-book-2020',
    primaryKey: ['when', 'what'],
    fields,
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(fields.map(({ name }, place) => [name, { text: cells[place] ?? '' }])),
    })),
    ...over,
  };
}

test('an event has what the columns of its row say, whatever they are called', () => {
  assert.deepEqual(eventsOf(table([['2010-09', 'Gate', 'The gate opens', 'northport', 'claim', 'gate-2010']])), [
    {
      id: '2010-09-the-gate-opens',
      period: '2010-09',
      text: 'The gate opens',
      kind: 'Gate',
      economy: 'northport',
      status: 'claim',
      fact: 'gate-2010',
      source: 'port-book-2020',
    },
  ]);
});

test('an empty cell says nothing', () => {
  const [event] = eventsOf(table([['2010-09', '', 'The gate opens', '', '', '']]));
  assert.deepEqual([event?.kind, event?.economy, event?.status, event?.fact], [undefined, undefined, undefined, undefined]);
});

test('events stand in order of time, a month after its days and a year after its months', () => {
  const rows = ['2011', '2010', '2010-09', '2010-09-24', '2010-10-01'].map((when) => [when, 'Gate', `Gate ${when}`]);
  assert.deepEqual(
    eventsOf(table(rows)).map(({ period }) => period),
    ['2010-09-24', '2010-09', '2010-10-01', '2010', '2011'],
  );
});

test('a table without dates or without words is not one of events', () => {
  const rows = [['2010', 'Gate', 'The gate opens']];
  assert.deepEqual(eventsOf(table(rows, { fields: fields.slice(1) })), []);
  assert.deepEqual(eventsOf(table(rows, { primaryKey: ['when'] })), []);
});
