import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels, spreadNames } from './place-labels.ts';

const frame = { left: 0, top: 0, right: 100, bottom: 100 };

test('words go to the first free place, the next one when it is taken, and nowhere when all are', () => {
  const wish = { x: 50, y: 50, width: 30, offsets: [-15, 15] };
  assert.deepEqual(placeLabels([wish, wish, wish], [], frame), [-15, 15, undefined]);
  assert.deepEqual(placeLabels([wish], [{ left: 40, right: 60, top: 30, bottom: 40 }], frame), [15]);
  assert.deepEqual(placeLabels([{ ...wish, x: 5 }], [], frame), [undefined], 'over the edge');
});

test('names down an edge keep apart and stay within it', () => {
  const names = [40, 42, 44].map((y) => ({ y, height: 16 }));
  const places = spreadNames(names, 0, 100).map((offset, index) => (names[index]?.y ?? 0) + offset);
  assert.ok(
    places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 16),
    places.join(),
  );
  assert.deepEqual(spreadNames([{ y: 98, height: 16 }], 0, 100), [-6]);
});
