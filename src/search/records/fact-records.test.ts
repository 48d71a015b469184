import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../registry/registry.ts';
import { getRecord } from '../../registry/registry.ts';
import { factRecords } from './fact-records.ts';
import { context, registry } from './records.fixture.ts';

test('a fact has its value with qualifier, and all that travels with it', () => {
  assert.deepEqual(
    factRecords(context).find(({ path }) => path === '/facts/share-2020-by-tonnage/'),
    {
      kind: 'Fact',
      path: '/facts/share-2020-by-tonnage/',
      text: 'By size, about 71.5% of arrivals in Northport came from Southport.',
      card: {
        value: 'about 71.5%',
        measure: 'Share of arrivals',
        definition: 'By tonnage: ships count by their size.',
        period: '2020',
        status: 'estimate',
        source: 'Port Gazette, “Ships and tides” (4 March 2021; press or research)',
      },
      numbers: ['p71d5x'],
      also: ['p71d5x', 'about 71.5 per cent by tonnage', 'Northport', 'Southport', '', ''],
      facets: {
        economy: ['Northport', 'Southport'],
        topic: [],
        term: [],
        publisher: ['Port Gazette'],
        year: ['2020'],
        status: ['estimate'],
      },
      date: '2020',
    },
  );
});

test('every fact is a record, with spaces that can be searched and copied', () => {
  const records = factRecords(context);
  assert.deepEqual(
    records.map(({ path }) => path),
    [...registry.facts.keys()].map((id) => `/facts/${id}/`),
  );
  assert.equal(records.find(({ path }) => path === '/facts/ships-lost/')?.card['value'], '1 ship');
  for (const { text, card } of records) assert.doesNotMatch([text, ...Object.values(card)].join(), /\u00a0|\[\[/);
});

test('what is not stated is no filter, no date and no word to find the fact by', () => {
  const fact: Fact = { ...getRecord(registry.facts, 'ships-lost'), period: 'not-stated', attributedTo: 'not-stated' };
  const [record] = factRecords({ ...context, registry: { ...registry, facts: new Map([[fact.id, fact]]) } });
  assert.deepEqual([record?.facets.year, record?.date, record?.card['period']], [[], undefined, 'period not stated']);
  assert.doesNotMatch(record?.also.join(' ') ?? 'none', /not-stated/);
});
