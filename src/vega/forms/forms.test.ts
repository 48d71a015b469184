import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { qualifiers } from '../../formula/qualifier.ts';
import { statuses } from '../../registry/schemas/fact.ts';
import { lightColours, withLightColours } from '../theme.ts';
import { keyEntries, markPath, openSide, statusLooks } from './qualified-marks.ts';
import { valueAxis } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

test('loading the forms and the charts does not load Vega', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve: (name, context, next) => (loaded.push(name), next(name, context)) });
    await import('./forms/dots.ts'); await import('./forms/bars.ts'); await import('./forms/bar-rows.ts'); await import('./forms/parts.ts'); await import('./forms/slopes.ts'); await import('./forms/timeline.ts'); await import('./define-chart.ts'); await import('./find-chart-problems.ts');
    console.log(loaded.filter((name) => !name.startsWith('.') && !name.startsWith('node:')).join());`;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' }), '\n');
});

test('every status has a shape of its own, every open side a mark of its own, and no status more than one of four colours', () => {
  const paths = statuses.flatMap((status) => [undefined, 'higher' as const, 'lower' as const].map((side) => markPath(status, side)));
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(new Set(Object.values(statusLooks).map((look) => look.colour)).size <= 4);
});

test('every qualifier opens its mark; bounds point to the side where the true value lies', () => {
  assert.deepEqual(
    qualifiers.map((qualifier) => [qualifier, openSide(qualifier)]),
    [
      ['over', 'higher'],
      ['under', 'lower'],
      ['at-least', 'higher'],
      ['at-most', 'lower'],
      ['nearly', 'near'],
      ['about', 'near'],
      ['up-to', 'lower'],
      ['a-little-over', 'higher'],
      ['a-little-under', 'lower'],
    ],
  );
  assert.equal(openSide(undefined), undefined);
});

test('plain observed values need no key; everything else is explained once', () => {
  const row = { row: 0, label: '', digits: '', qualifier: undefined, status: 'observed', words: {}, numbers: {} } as const;
  assert.deepEqual(keyEntries([row, row]), []);
  assert.deepEqual(
    keyEntries([row, { ...row, qualifier: 'over' }, { ...row, qualifier: 'at-least' }]).map(({ words }) => words),
    ['over, at least'],
  );
  assert.deepEqual(
    keyEntries([{ ...row, status: 'claim' }, row]).map(({ words }) => words),
    ['observed', 'claim'],
  );
  assert.deepEqual(
    keyEntries([{ ...row, status: 'target' }]).map(({ words }) => words),
    ['target'],
  );
});

test('an axis holds zero and every value, and ends at round numbers', () => {
  assert.deepEqual(valueAxis([31, 97], 5), { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] });
  assert.deepEqual(valueAxis([31, 97], 2).ticks, [0, 50, 100]);
  assert.deepEqual(valueAxis([0.31], 3).ticks, [0, 0.2, 0.4]);
  assert.deepEqual(valueAxis([-3, 12], 5).ticks, [-5, 0, 5, 10, 15]);
  assert.deepEqual(valueAxis([-3], 2).domain, [-4, 0]);
  assert.deepEqual(valueAxis([0], 2).domain, [0, 1]);
  assert.deepEqual(valueAxis([], 2).domain, [0, 1]);
});

test('lines break at spaces, a word that is too wide also before digits, and what is left stands alone', () => {
  const measure = (text: string): number => text.length;
  assert.deepEqual(wrapText('one two three', 7, { size: 1, weight: 400 }, measure), ['one two', 'three']);
  assert.deepEqual(wrapText('Jan\u00a02024 to enormously', 8, { size: 1, weight: 400 }, measure), ['Jan\u00a02024', 'to', 'enormously']);
  assert.deepEqual(wrapText('FY2019', 5, { size: 1, weight: 400 }, measure), ['FY', '2019']);
  assert.deepEqual(wrapText('FY2019', 6, { size: 1, weight: 400 }, measure), ['FY2019']);
});

test('a drawing for use without a style sheet has no variable left', () => {
  const all = Object.keys(lightColours)
    .map((name) => `fill="var(${name})"`)
    .join(' ');
  assert.doesNotMatch(withLightColours(all), /var\(/);
  assert.throws(() => withLightColours('fill="var(--chart-9)"'), /--chart-9/);
});
