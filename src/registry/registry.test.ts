import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRecord, publishedBriefings, type Registry } from './registry.ts';

const briefing = (id: string, order: string, draft?: boolean) => [id, { id, order, ...(draft === undefined ? {} : { draft }) }] as const;

test('drafts are not published, and the others stand in their order, by number', () => {
  const registry = {
    briefings: new Map([briefing('c', '10'), briefing('b', '2'), briefing('a', '1', true), briefing('d', '3', false)]),
  } as unknown as Registry;
  assert.deepEqual(
    publishedBriefings(registry).map(({ id }) => id),
    ['b', 'd', 'c'],
  );
});

test('a record that must be there and is not is a fault of ours', () => {
  assert.throws(() => getRecord(new Map([['a', 1]]), 'b'), /No record "b"/);
});
