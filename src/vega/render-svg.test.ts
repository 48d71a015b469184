import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Spec } from 'vega';
import { renderSvg } from './render-svg.ts';
import { loadFonts } from '../drawing/fonts.ts';

const { measure } = await loadFonts(fileURLToPath(new URL('../..', import.meta.url)));
const render = (spec: Partial<Spec>, labels: string[] = []) =>
  renderSvg({ width: 200, height: 100, padding: 5, autosize: 'none', ...spec } as Spec, {
    chart: 'c',
    layout: 'wide',
    labels,
    measure,
  });

/** Two rows of one text each, in the layer that is counted. */
const rows = (values: object[], encode: object = {}): Partial<Spec> => ({
  data: [{ name: 'd', values }],
  marks: [
    {
      type: 'text',
      from: { data: 'd' },
      encode: { update: { x: { field: 'x' }, y: { value: 50 }, fontSize: { value: 12 }, text: { field: 't' }, ...encode } },
    },
  ],
});

test('a drawing with a mark a row and room for its texts is right', async () => {
  const { svg, flaws } = await render(
    rows([
      { _row: 0, x: 0, t: 'one' },
      { _row: 1, x: 100, t: 'two' },
    ]),
    ['one', 'two'],
  );
  assert.deepEqual(flaws, []);
  assert.match(svg, />one<\/text>/);
});

const messages = ({ flaws }: { flaws: readonly { message: string }[] }): string[] => flaws.map(({ message }) => message);

test('rows without a mark are one report, however many they are', async () => {
  const drawn = await render(rows([{ _row: 0, x: 0, t: 'one' }]), ['one', 'two', 'three', 'four', 'five']);
  assert.deepEqual(messages(drawn), ['4 of 5 rows have no mark in it: row 2 ("two"), row 3 ("three"), row 4 ("four") and 1 more.']);
});

test('a mark outside the drawing is no mark', async () => {
  const drawn = await render(rows([{ _row: 0, x: 500, t: 'one' }]), ['one']);
  assert.deepEqual(messages(drawn), ['1 of 1 rows has no mark in it: row 1 ("one").', '"one" does not fit into it.']);
});

test('texts that meet, and texts under 12 pixels, are told once a cause', async () => {
  const close = [0, 1, 2, 3].map((row) => ({ _row: row, x: row * 10, t: `word ${row}` }));
  assert.deepEqual(messages(await render(rows(close), ['a', 'b', 'c', 'd'])), [
    'Words meet 6 times: "word 0" and "word 1", "word 0" and "word 2", "word 0" and "word 3" and 3 more.',
  ]);
  assert.deepEqual(messages(await render(rows([{ _row: 0, x: 0, t: 'first' }], { fontSize: { value: 11 } }), ['a'])), [
    'Text is less than 12 pixels high: "first" (11).',
  ]);
});

test('of words that are longer than the drawing is wide only that is told: they push the rest aside', async () => {
  const drawn = await render(rows([{ _row: 0, x: 0, t: 'W'.repeat(200) }]), ['one', 'two']);
  assert.deepEqual(messages(drawn), [`Words are longer than the drawing is wide, which is 640 pixels: "${'W'.repeat(59)}…".`]);
});

test('a warning of Vega is told', async () => {
  const drawn = await render({ scales: [{ name: 's', type: 'log', domain: [0, 10], range: 'width' }] });
  assert.deepEqual(messages(drawn), ['Vega says: Log scale domain includes zero: [0,10]']);
});

test('nothing is loaded, neither a file nor an address', async () => {
  for (const url of ['/etc/hostname', 'file:///etc/hostname', 'http://127.0.0.1:9/x.json'])
    assert.notDeepEqual(messages(await render({ data: [{ name: 'd', url }] })), []);
});

test("ids are the chart's own and begin at a in every drawing", async () => {
  const clipped: Partial<Spec> = {
    marks: [1, 2].map(() => ({
      type: 'group',
      clip: true,
      encode: { update: { width: { value: 10 }, height: { value: 10 }, fill: { value: 'red' } } },
    })) as NonNullable<Spec['marks']>,
  };
  const first = (await render(clipped)).svg;
  assert.deepEqual([...first.matchAll(/(?<= id=")[^"]+/g)].map(String), ['c-wide-a', 'c-wide-b']);
  assert.deepEqual([...first.matchAll(/(?<=url\(#)[^)]+/g)].map(String), ['c-wide-a', 'c-wide-b']);
  assert.equal((await render(clipped)).svg, first);
});

test('marks of one look are one path, and what all have alike is said once, in the same places', async () => {
  const encode = (row: number, fill: string) => ({
    update: { x: { value: 10 * row }, y: { value: 20 }, shape: { value: 'square' }, size: { value: 16 }, fill: { value: fill } },
  });
  const marks = [0, 1, 2, 3].map((row) => ({ type: 'symbol', encode: encode(row, row < 3 ? 'red' : 'blue') }));
  const { svg } = await render({ marks: marks as NonNullable<Spec['marks']> });
  assert.deepEqual(
    [...svg.matchAll(/<path[^>]*>/g)].map(([path]) => path),
    ['<path d="M-2 18h4v4h-4ZM8 18h4v4H8ZM18 18h4v4h-4Z" fill="red"/>', '<path d="M28 18h4v4h-4Z" fill="blue"/>'],
  );
});

test('marks that cover the rims of others stay apart', async () => {
  const update = { x: { value: 5 }, y: { value: 5 }, size: { value: 16 }, fill: { value: 'white' }, stroke: { value: 'red' } };
  const { svg } = await render({ marks: [1, 2].map(() => ({ type: 'symbol', encode: { update } })) as NonNullable<Spec['marks']> });
  assert.equal(svg.match(/<path/g)?.length, 2);
});

test('hostile words stay words', async () => {
  const { svg } = await render(rows([{ _row: 0, x: 0, t: '</text><script>1</script> id="x" class="y"' }]), ['x']);
  assert.doesNotMatch(svg, /<script/);
  assert.match(svg, / id=&quot;x&quot; class=&quot;y&quot;<\/text>/);
});
