import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventId, eventIds } from './event-id.ts';

test('an id is the date and the first words, in small letters and hyphens', () => {
  assert.equal(eventId('2010-09-24', 'The port’s gate opens'), '2010-09-24-the-ports-gate-opens');
  assert.equal(eventId('2010', 'Ships, boats and (some) rafts are counted anew'), '2010-ships-boats-and-some-rafts-are');
});

test('a period has both its ends, and what has no date or no words goes without', () => {
  assert.equal(eventId('2010/2012', 'The tide stays out'), '2010-to-2012-the-tide-stays-out');
  assert.equal(eventId('', 'The tide stays out'), 'the-tide-stays-out');
  assert.equal(eventId('2010', '…'), '2010');
});

test('letters of every script stay, so that the words can be read', () => {
  assert.equal(eventId('2010', 'Été à la plage'), '2010-été-à-la-plage');
  assert.equal(eventId('2010', '港が開く'), '2010-港が開く');
});

test('no two events have the same id: the later takes more words, then a number', () => {
  const at = (text: string) => ({ period: '2010', text });
  assert.deepEqual(
    eventIds([
      at('The harbour master says that no ship came'),
      at('The harbour master says that no boat came'),
      at('The harbour master says that no'),
      at('The harbour: master says that no'),
      at('The harbour master says that no, 2'),
    ]),
    [
      '2010-the-harbour-master-says-that-no',
      '2010-the-harbour-master-says-that-no-boat',
      '2010-the-harbour-master-says-that-no-2',
      '2010-the-harbour-master-says-that-no-3',
      '2010-the-harbour-master-says-that-no-2-2',
    ],
  );
});

test('an event that is added behind the others leaves their ids as they were', () => {
  const events = [
    { period: '2010', text: 'The gate opens' },
    { period: '2011', text: 'The gate opens' },
  ];
  const added = { period: '2010', text: 'The gate opens' };
  assert.deepEqual(eventIds([...events, added]).slice(0, 2), eventIds(events));
});
