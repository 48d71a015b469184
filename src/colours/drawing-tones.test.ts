import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePalette } from './palette.ts';
import { chartVariables } from './style-sheet.ts';
import { inDarkColours, withLightColours } from './drawing-tones.ts';

test('files have the colours of the pages, in the light and in the dark, whatever a site has chosen', () => {
  for (const palette of [makePalette(), makePalette({ light: { 'chart-1': '#005ea5', paper: '#f8f8f8' }, dark: { 'chart-1': '#9ecbff' } })])
    for (const [variable, name] of Object.entries(chartVariables)) {
      const light = withLightColours(`<path fill="var(${variable})"/>`, palette);
      assert.equal(light, `<path fill="${palette.light[name]}"/>`);
      assert.equal(inDarkColours(light, palette), `<path fill="${palette.dark[name]}"/>`);
    }
});

test('a variable that no style sheet has is a fault of ours', () => {
  assert.throws(() => withLightColours('var(--chart-9)', makePalette()), /--chart-9/);
});
