import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId, makeFact, makeRegistry } from '../../tests/harbour.ts';
import { placeholdersIn } from '../registry/placeholder-marks.ts';
import { factStatement, fillPlaceholders, splitPlaceholders } from './placeholders.ts';

const fact = makeFact({
  id: 'share-2020',
  statement: 'It is [[value]], not [[share-2020]].',
  amount: { kind: 'number', value: '90' },
  qualifier: 'over',
  unit: 'percent',
});
const registry = makeRegistry({ facts: byId(fact) });

test('marks are found with their places', () => {
  assert.deepEqual(placeholdersIn('a [[share-2020]] b [[c]]'), [
    { id: 'share-2020', offset: 2 },
    { id: 'c', offset: 19 },
  ]);
});

test('a mark becomes the value with its qualifier and unit', () => {
  assert.equal(fillPlaceholders('It is [[share-2020]].', registry), 'It is over 90%.');
  assert.equal(factStatement(fact, registry), 'It is over 90%, not over 90%.');
});

test('in runs, a value keeps the id of its fact and no run is empty', () => {
  assert.deepEqual(splitPlaceholders('[[share-2020]] now', registry), [{ text: 'over 90%', fact: 'share-2020' }, { text: ' now' }]);
});

test('a mark that names no fact is a fault of ours here, since the check has refused it', () => {
  assert.throws(() => fillPlaceholders('[[no-such-fact]]', registry), /No record "no-such-fact"/);
});
