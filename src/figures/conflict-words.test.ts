import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRegistry } from '../../tests/harbour.ts';
import { conflictSubject, conflictValues } from './conflict-words.ts';

const registry = makeRegistry();

test('a conflict is named by whom and when it is about, and what each of its figures says', () => {
  const [conflict] = [...registry.measures.values()].flatMap(({ conflicts }) => conflicts);
  assert.ok(conflict);
  assert.equal(conflictSubject(conflict, registry), 'Northport and Southport, 2020');
  assert.equal(conflictValues(conflict, registry), 'nearly 58% · about 71.5%');
});
