import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bounds } from 'vega';
import type { Wish } from '../chart/types/type.ts';
import { placeWords, withOffsets } from './place-words.ts';
import type { Scene } from './read-scene.ts';

interface Words {
  readonly x: number;
  readonly y: number;
  readonly wish: Omit<Wish, 'row'>;
}

/** A plot of 100 by 100 pixels with words of 30 by 13, each drawn at the first of its places; the first of `marks` is row 0's. */
function placed(words: readonly Words[], marks: readonly (readonly [x: number, y: number])[] = []): (number | null | undefined)[] {
  const text = ({ x, y, wish }: Words, row: number) => {
    const middle = y + (wish.offsets[0] ?? 0);
    const bounds = new Bounds().set(x, middle - 6.5, x + 30, middle + 6.5);
    return { bounds, text: `words ${row}`, datum: { _row: row, _offset: wish.offsets[0] } };
  };
  const symbol = ([x, y]: readonly [number, number], row: number) => ({
    ...{ x, y, size: 64, datum: { _row: row } },
    bounds: new Bounds().add(x, y).expand(4),
  });
  const bounds = new Bounds().set(0, 0, 100, 100);
  const items = [
    { marktype: 'symbol', items: marks.map(symbol) },
    { marktype: 'text', items: words.map(text) },
  ];
  const scene: Scene = { root: { marktype: 'group', items: [{ bounds, width: 100, height: 100, items }] } };
  const moved = placeWords(
    scene,
    words.map(({ wish }, row) => ({ ...wish, row })),
    { left: -20, right: 100 },
  );
  return words.map(({ wish }, row) => (moved.has(row) ? moved.get(row) : wish.offsets[0]));
}

const value = { kind: 'value', offsets: [-15, 15] } as const;

test('words stay at their first place, go to the next one where it is taken, and nowhere where all are', () => {
  const at = { x: 35, y: 50, wish: value };
  assert.deepEqual(placed([at, at, at]), [-15, 15, null]);
  assert.deepEqual(placed([at], [[50, 35]]), [15], 'a mark');
  assert.deepEqual(placed([{ ...at, x: 90 }]), [null], 'over the edge of the drawing');
  assert.deepEqual(
    placed(
      [{ ...at, wish: { ...value, kind: 'name' } }],
      [
        [50, 35],
        [50, 65],
      ],
    ),
    [-15],
    'a name is never left out',
  );
});

test('names at the ends of lines keep apart, in their order, and stay within the plot', () => {
  const end = { kind: 'end', offsets: [0, 17] } as const;
  const heights = [44, 40, 42];
  const places = placed(heights.map((y) => ({ x: 60, y, wish: end }))).map((offset, row) => (heights[row] ?? 0) + (offset ?? 0));
  const [third = 0, first = 0, second = 0] = places;
  assert.ok(second - first >= 16 && third - second >= 16, places.join());
  assert.deepEqual(placed([{ x: 60, y: 98, wish: end }]), [-6]);
  assert.deepEqual(placed([{ x: 10, y: 50, wish: end }], [[30, 50]]), [17], 'a mark behind the end');
});

test('only what stands elsewhere now gets another offset, in whichever data it is', () => {
  const rows = [
    { _row: 0, _offset: 1 },
    { _row: 1, _offset: 2 },
  ];
  const spec = { data: { values: rows }, layer: [{ data: { values: [{ _offset: 3 }] } }, { mark: 'bar' }] };
  assert.deepEqual(
    withOffsets(
      spec,
      new Map([
        [1, null],
        [undefined, 7],
      ]),
    ),
    {
      data: {
        values: [
          { _row: 0, _offset: 1 },
          { _row: 1, _offset: null },
        ],
      },
      layer: [{ data: { values: [{ _offset: 7 }] } }, { mark: 'bar' }],
    },
  );
});
