import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personRecords, quoteRecords } from './quote-records.ts';
import { context, registry } from './records.fixture.ts';

test('a quote has its words, its speaker, when it was said and where it stands', () => {
  assert.deepEqual(quoteRecords(context), [
    {
      kind: 'Quote',
      path: '/quotes/keel-on-tides/',
      text: 'The tide waits for nobody.',
      card: {
        speaker: 'Ada Keel',
        role: 'harbour master, Harbour desk',
        period: 'March 2021',
        source: 'Port Gazette, “Ships and tides” (4 March 2021; press or research)',
      },
      also: [],
      facets: {
        economy: [],
        topic: ['Count every ship'],
        term: [],
        speaker: ['Ada Keel'],
        publisher: ['Port Gazette'],
        year: ['2021'],
      },
      date: '2021-03',
    },
  ]);
});

test('words that others print for it find it too; a date that is not stated is said to be', () => {
  const [quote] = [...registry.quotes.values()];
  assert.ok(quote !== undefined);
  const { said: _, ...rest } = quote;
  const other = { ...rest, variants: [{ source: 'port-book-2020', text: 'Tides wait for no one.', differs: 'Other words.' }] };
  const [record] = quoteRecords({ ...context, registry: { ...registry, quotes: new Map([[quote.id, other]]) } });
  assert.deepEqual(
    [record?.also, record?.card['period'], record?.facets.year, record?.date],
    [['Tides wait for no one.'], 'date not stated', [], undefined],
  );
});

test('a person is found by name, with the role and for whom', () => {
  assert.deepEqual(personRecords(context), [
    {
      kind: 'Person',
      path: '/people/ada-keel/',
      title: 'Ada Keel',
      text: 'harbour master, Harbour desk. The invented editors of this example.',
      card: {},
      also: [],
      facets: { speaker: ['Ada Keel'], economy: [], year: ['2020'] },
      date: '2020-05',
    },
  ]);
});
