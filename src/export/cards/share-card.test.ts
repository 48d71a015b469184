import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { temporaryFolder } from '../../../tests/cleaner.ts';
import { makePalette } from '../../colours/palette.ts';
import { loadFaces } from './card-fonts.ts';
import { cardSvg, cardSize, drawCard, type Card } from './share-card.ts';

const root = join(import.meta.dirname, '../../..');
const faces = await loadFaces(root);
const ladder = {
  caption: 'Share of arrivals: Harbour',
  marks: [
    { from: 92, to: 92, exact: true },
    { from: 60, to: 100, exact: false },
  ],
};
const plain: Card = {
  palette: makePalette(),
  siteName: 'The Harbour Notes',
  title: 'How many ships came',
  text: 'Over 90% came from Northport.',
  ladder,
};

/** Whether all that is drawn but the paper lies inside the margins. */
function isInside(svg: string): boolean {
  const words = svg.replaceAll(/<rect width="1200"[^>]*>/g, '');
  const box = new Resvg(words, { font: { loadSystemFonts: words.includes('<text') } }).getBBox();
  return (
    box !== undefined &&
    box.x >= 40 &&
    box.y >= 20 &&
    box.x + box.width <= cardSize.width - 40 &&
    box.y + box.height <= cardSize.height - 10
  );
}

const long = 'an answer that goes on and on, and then further, and never comes to its end, '.repeat(20);
const hostile: readonly Card[] = [
  plain,
  { ...plain, text: undefined, ladder: undefined },
  { ...plain, title: long },
  { ...plain, text: long },
  { ...plain, siteName: 'The Ministry of Very Long Names '.repeat(8) },
  { ...plain, title: 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente'.repeat(5), text: long },
  { ...plain, title: '港湾の船'.repeat(60), text: '<b>&amp;</b> "quoted" 日本' },
  { ...plain, title: 'x', text: '' },
  { ...plain, ladder: { ...ladder, caption: 'Share of imports and of much else '.repeat(9) } },
];

for (const [index, card] of hostile.entries())
  test(`words stay on the card, however long (${index + 1}: ${card.title.slice(0, 24)})`, () => {
    assert.ok(isInside(cardSvg(card, faces)));
  });

test('the test sees words that run over', () => {
  const wide = cardSvg(plain, faces).replace('translate(64.00,', 'translate(900.00,').replaceAll('translate(64.00,', 'translate(700.00,');
  assert.equal(isInside(wide), false);
});

test('what is cut off says so, and what fits is not cut', () => {
  const ellipsis =
    cardSvg({ ...plain, title: '…', text: '', ladder: undefined }, faces)
      .match(/d="([^"]+)"/g)
      ?.at(-1) ?? '';
  assert.ok(cardSvg({ ...plain, title: long }, faces).includes(ellipsis));
  assert.ok(!cardSvg(plain, faces).includes(ellipsis));
});

test('a drawing stands beside or above its finding, whole; one too high to be read leaves the words alone', () => {
  const drawing = (width: number, height: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect class="drawing" width="${width}" height="${height}"/></svg>`;
  for (const [width, height] of [
    [640, 300],
    [300, 420],
    [640, 640],
  ] as const) {
    const svg = cardSvg({ ...plain, pictures: [drawing(width, height)] }, faces);
    assert.ok(svg.includes('class="drawing"') && isInside(svg), `${width} × ${height}`);
  }
  assert.ok(!cardSvg({ ...plain, pictures: [drawing(640, 2000)] }, faces).includes('class="drawing"'));
});

test('a card is 1200 × 630 pixels, drawn once, and the same bytes again', async (context) => {
  const [cacheDir, other] = [temporaryFolder(context), temporaryFolder(context)];
  const first = await drawCard(plain, { root, cacheDir });
  assert.deepEqual([first.readUInt32BE(16), first.readUInt32BE(20)], [cardSize.width, cardSize.height]);
  assert.deepEqual(await drawCard(plain, { root, cacheDir }), first);
  assert.equal(readdirSync(cacheDir).length, 1);
  assert.deepEqual(await drawCard(plain, { root, cacheDir: other }), first);
});
