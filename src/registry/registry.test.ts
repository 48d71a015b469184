import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId, makeRegistry } from '../../tests/harbour.ts';
import { getRecord, publishedBriefings } from './registry.ts';

const harbour = makeRegistry();
const briefing = (id: string, order: string, draft = false) => ({ ...getRecord(harbour.briefings, 'arrivals'), id, order, draft });

test('drafts are not published, and the others stand in their order, by number', () => {
  const registry = makeRegistry({ briefings: byId(briefing('c', '10'), briefing('b', '2'), briefing('a', '1', true), briefing('d', '3')) });
  assert.deepEqual(
    publishedBriefings(registry).map(({ id }) => id),
    ['b', 'd', 'c'],
  );
});
