import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRegistry } from '../../tests/harbour.ts';
import { getRecord, type Fact } from '../registry/registry.ts';
import { ladder } from './ladder.ts';

const of = { measure: 'arrival-share', economy: 'northport', partner: 'southport' };
const base = getRecord(makeRegistry().facts, 'share-2020-by-count');

function rungsOf(...changes: Partial<Fact>[]) {
  const facts = changes.map((change, index): Fact => ({ ...base, id: `fact-${index}`, qualifier: undefined, ...change }));
  const registry = makeRegistry({ facts: new Map(facts.map((fact) => [fact.id, fact])) });
  return ladder(of, registry).map(({ fact, from, to, exact }) => [fact.id, from, to, exact]);
}

test('each definition has one rung, its newest observed figure, the highest first', () => {
  assert.deepEqual(
    rungsOf(
      { period: '2019', amount: { kind: 'number', value: '40' } },
      { period: '2021', amount: { kind: 'number', value: '30.5' } },
      { definition: 'by-tonnage', amount: { kind: 'number', value: '70' } },
      { definition: 'by-value', status: 'claim', amount: { kind: 'number', value: '90' } },
      { definition: 'not-stated', amount: { kind: 'number', value: '80' } },
      { definition: 'by-words', amount: { kind: 'words', words: 'most' } },
    ),
    [
      ['fact-2', 70, 70, true],
      ['fact-1', 30.5, 30.5, true],
    ],
  );
});

test('a bound or a range covers all that the true value may be, to the end of the line', () => {
  const amount = { kind: 'number', value: '90' } as const;
  assert.deepEqual(rungsOf({ qualifier: 'over', amount }), [['fact-0', 90, 100, false]]);
  assert.deepEqual(rungsOf({ qualifier: 'at-most', amount }), [['fact-0', 0, 90, false]]);
  assert.deepEqual(rungsOf({ amount: { kind: 'range', low: '60', high: '70' } }), [['fact-0', 60, 70, false]]);
});
