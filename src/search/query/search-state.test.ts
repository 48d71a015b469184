import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState, type SearchState } from './search-state.ts';

const first: SearchState = { q: '', choices: {}, order: 'relevance', shown: 10 };
const read = (address: string): SearchState => readState(new URLSearchParams(address));

test('the whole state goes into the address and comes out of it', () => {
  const state: SearchState = {
    q: 'ships & “90%” 港',
    choices: { kind: ['fact', 'quote'], economy: ['northport'] },
    order: 'newest',
    shown: 30,
  };
  assert.deepEqual(read(writeState(state).toString()), state);
  assert.equal(writeState({ ...state, q: 'ships' }).toString(), 'q=ships&kind=fact&kind=quote&economy=northport&sort=newest&shown=30');
});

test('what is as it is at first is not said', () => {
  assert.equal(writeState(first).toString(), '');
  assert.deepEqual(read(''), first);
});

test('what no search can say is left out', () => {
  for (const address of ['sort=random', 'shown=-5', 'shown=x', 'shown=1e9', 'shown=Infinity', 'shown=0', 'kind=', 'kind=%2B', 'shown=10'])
    assert.deepEqual(read(address), first, address);
  assert.equal(read('shown=11').shown, 20);
});

test('a filter is read by whatever name the site gives it, and no name is special', () => {
  assert.deepEqual(read('q=x&size=large&size=small').choices, { size: ['large', 'small'] });
  assert.deepEqual(Object.entries(read('constructor=x').choices), [['constructor', ['x']]]);
});
