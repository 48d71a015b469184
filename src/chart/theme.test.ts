import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inDarkColours, lightColours, withLightColours } from './theme.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
const valueIn = (css: string, name: string): string => new RegExp(`${name}: ([^;]+);`).exec(css)?.[1] ?? '';
const series = ['--chart-1', '--chart-2', '--chart-3', '--chart-4'];

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

test('marks stand out from every paper they lie on, at least 3 to 1, in the light and in the dark', () => {
  for (const css of [light, dark])
    for (const name of series)
      for (const paper of ['--paper', '--paper-raised']) {
        const found = contrast(valueIn(css, name), valueIn(css, paper));
        assert.ok(found >= 3, `${name} on ${paper}: ${found.toFixed(2)}`);
      }
});

test('files have the colours of the pages, in the light and in the dark', () => {
  for (const name of series) {
    assert.equal(lightColours[name], valueIn(light, name));
    assert.equal(inDarkColours(withLightColours(`var(${name})`)), valueIn(dark, name));
  }
  for (const [name, token] of Object.entries({ '--chart-ink': '--ink', '--chart-rule': '--rule', '--chart-paper': '--paper-raised' }))
    assert.equal(inDarkColours(withLightColours(`var(${name})`)), valueIn(dark, token));
});
