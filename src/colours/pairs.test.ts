import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';
import { findWeakPairs } from './pairs.ts';
import { makePalette } from './palette.ts';

test('the colours of a site that says nothing stand apart enough, in the light and in the dark', () => {
  assert.deepEqual(findWeakPairs({}), []);
});

test('a weak accent is found in its mode, with the ratio and a tone that would do', () => {
  const [weak, ...others] = findWeakPairs({ light: { accent: '#e8b04a' } });
  assert.equal(others.length, 0);
  assert.equal(weak?.mode, 'light');
  assert.equal(weak.colour, 'accent');
  assert.ok(weak.ratio < 2);
  const tone = weak.tone ?? '';
  const mended = makePalette({ light: { accent: tone } }).light;
  for (const ground of ['paper', 'paper-raised', 'paper-sunk', 'accent-soft'] as const)
    assert.ok(contrast(tone, mended[ground]) >= 4.5, ground);
});

test('marks need 3 to 1, where words need more', () => {
  const seen = (tone: string): number => findWeakPairs({ light: { 'chart-2': tone } }).length;
  // 3.1 to 1 on white, 3.0 on the page; then less.
  assert.equal(seen('#28a197'), 0);
  assert.equal(seen('#7ad0c8'), 1);
});

test('a dark paper in the light is refused for every colour that is lost on it', () => {
  const weak = findWeakPairs({ light: { paper: '#333333' } });
  assert.ok(weak.some(({ colour, ground }) => colour === 'ink' && ground === 'paper'));
  assert.ok(weak.some(({ colour }) => colour === 'accent'));
});

test('a site that sets an accent gets a soft ground of it, unless it says one', () => {
  assert.equal(makePalette({ light: { accent: '#005ea5' } }).light['accent-soft'], '#e9eff2');
  assert.equal(makePalette({ light: { accent: '#005ea5', 'accent-soft': '#eeeeee' } }).light['accent-soft'], '#eeeeee');
  assert.equal(makePalette({ light: { accent: '#005ea5' } }).dark['accent-soft'], makePalette().dark['accent-soft']);
});
