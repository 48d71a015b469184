import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadFonts } from './fonts.ts';

const { measure } = await loadFonts(fileURLToPath(new URL('../..', import.meta.url)));

// Widths as Chromium 156 gives them (getComputedTextLength), for texts without kerned pairs.
const inChromium: [text: string, weight: 400 | 600, size: number, width: number][] = [
  ['85.49%', 400, 13, 39.8],
  ['85.49%', 600, 13, 41.19],
  ['about 80%', 400, 13, 58.5],
  ['5,900', 600, 13, 30.27],
  ['Import weight', 400, 13, 76.94],
];

test('widths are those of the browser', () => {
  for (const [text, weight, size, width] of inChromium) {
    assert.ok(
      Math.abs(measure(text, { size, weight }) - width) < 0.05,
      `${text} ${weight}: ${measure(text, { size, weight })}, not ${width}`,
    );
  }
});

test('width grows with size and weight', () => {
  assert.equal(measure('Imports', { size: 26, weight: 400 }), 2 * measure('Imports', { size: 13, weight: 400 }));
  assert.ok(measure('Imports', { size: 13, weight: 600 }) > measure('Imports', { size: 13, weight: 400 }));
  assert.equal(measure('', { size: 13, weight: 400 }), 0);
});

test('a character that the font lacks has a width all the same', () => {
  assert.equal(measure('Ж', { size: 10, weight: 400 }), 5);
  assert.equal(measure('日本', { size: 10, weight: 400 }), 20);
});
