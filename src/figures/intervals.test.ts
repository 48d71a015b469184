import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../registry/registry.ts';
import { disagree, findDisagreements, overlap } from './find-disagreements.ts';
import { intervalOf, meet } from './intervals.ts';

const number = (value: string, qualifier?: Fact['qualifier']) => ({ amount: { kind: 'number' as const, value }, qualifier });

function fact(id: string, changes: Partial<Fact>): Fact {
  return {
    id,
    statement: '[[value]]',
    confidence: 'high',
    reason: 'test',
    amount: { kind: 'number', value: '90' },
    status: 'observed',
    period: '2010',
    measure: 'share',
    definition: 'weight',
    ...changes,
  };
}

test('a bare value stands for all that rounds to it', () => {
  assert.deepEqual(intervalOf(number('58')), { low: 57.5, high: 58.5 });
  assert.equal(meet({ low: 85.485, high: 85.495 }, { low: 84.5, high: 85.5 }), true);
});

test('over is open upwards, under downwards', () => {
  assert.deepEqual(intervalOf(number('90', 'over')), { low: 90, high: Infinity });
  assert.deepEqual(intervalOf(number('60', 'under')), { low: -Infinity, high: 60 });
});

test('nearly 70 reaches down to 60 and never above 70', () => {
  assert.deepEqual(intervalOf(number('70', 'nearly')), { low: 60, high: 70 });
});

test('words and dates have no interval', () => {
  assert.equal(intervalOf({ amount: { kind: 'words', words: 'much' } }), undefined);
});

test('periods overlap by what both of them say', () => {
  assert.equal(overlap('2024', '2024-01/2024-06'), true);
  assert.equal(overlap('2024', '2025-01'), false);
  assert.equal(overlap('2020/2023', '2023-05'), true);
  assert.equal(overlap('2010', 'not-stated'), false);
});

test('facts of one definition disagree when their values cannot both be so', () => {
  assert.equal(disagree(fact('a', { qualifier: 'over' }), fact('b', { amount: { kind: 'number', value: '81.61' } }), undefined), true);
  assert.equal(disagree(fact('a', { qualifier: 'over' }), fact('b', { amount: { kind: 'number', value: '91' } }), undefined), false);
});

test('facts of two definitions disagree even when the values agree', () => {
  assert.equal(disagree(fact('a', {}), fact('b', { definition: 'value' }), undefined), true);
});

test('totals are held against totals of the same period only', () => {
  const month = fact('a', { period: '2024-01', amount: { kind: 'number', value: '5' } });
  const year = fact('b', { period: '2024', amount: { kind: 'number', value: '60' } });
  assert.equal(disagree(month, year, undefined), true);
  assert.equal(disagree(month, year, { accumulates: true }), false);
  assert.equal(disagree({ ...month, period: '2024' }, year, { accumulates: true }), true);
});

const among = (...facts: Fact[]) => findDisagreements({ facts: new Map(facts.map((one) => [one.id, one])), measures: new Map() });

test('a target disagrees with nothing', () => {
  assert.deepEqual(among(fact('a', {}), fact('b', { status: 'target', amount: { kind: 'number', value: '50' } })), []);
  assert.equal(among(fact('a', {}), fact('b', { amount: { kind: 'number', value: '50' } })).length, 1);
});
