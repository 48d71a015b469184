import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { budgets, byteBudgetsCheck } from './byte-budgets.ts';
import { page, runCheck } from './output-for-test.ts';

const head =
  '<link rel="stylesheet" href="/_assets/a.css"><script type="module" src="/_assets/a.js"></script><link rel="icon" href="/favicon.svg">';
const css = '@font-face { src: url("f.woff2") }';
/** Bytes no compressor can shorten. */
const noise = (bytes: number): string =>
  randomBytes(bytes)
    .toString('hex')
    .slice(0, bytes * 2);

test('a small briefing passes, and other pages may be heavier', (context) => {
  const files = {
    'briefings/one/index.html': page('<p>x</p>', head),
    'index.html': page(noise(60_000)),
    '_assets/a.css': css,
    '_assets/a.js': 'import("./later.js")',
    '_assets/later.js': noise(9_000),
    '_assets/f.woff2': randomBytes(20_000),
    'favicon.svg': '<svg/>',
  };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, files), []);
});

test('a first load above its budget is reported with both figures, the fonts of its styles counted', (context) => {
  const [problem = '', ...more] = runCheck(byteBudgetsCheck, context, {
    'briefings/one/index.html': page(`<p>${noise(31_000)}</p>`, head),
    '_assets/a.css': css,
    '_assets/a.js': '',
    '_assets/f.woff2': randomBytes(20_000),
  });
  assert.deepEqual(more, []);
  assert.match(
    problem,
    /^briefings\/one\/index\.html:1:1 The first load is 51\.\d kB; it may be 50\.0 kB: page 31\.\d kB, styles 0\.0 kB, fonts 20\.0 kB\.$/,
  );
});

test('script that is imported at once counts as script before anybody touches the page', (context) => {
  const files = {
    'briefings/one/index.html': page('', head),
    '_assets/a.css': css,
    '_assets/a.js': 'import{x}from"./b.js";import"./c.js"',
    '_assets/b.js': noise(2_000),
    '_assets/c.js': noise(2_000),
    '_assets/f.woff2': 'x',
  };
  const [problem = '', ...more] = runCheck(byteBudgetsCheck, context, files);
  assert.deepEqual(more, []);
  assert.match(problem, /The page loads 4\.\d kB of script before anybody touches it; it may be 3\.0 kB\.$/);
});

test('too many requests, and fonts above their budget, are reported', (context) => {
  const images = ['a', 'b', 'c', 'd', 'e']
    .map((name) => `<img src="/${name}.png" alt=""><img src="/lazy-${name}.png" loading="lazy" alt="">`)
    .join('');
  const names = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [
    [`${name}.png`, 'x'],
    [`lazy-${name}.png`, 'x'],
  ]);
  const files = {
    'briefings/one/index.html': page(images, head),
    '_assets/a.css': css,
    '_assets/a.js': '',
    '_assets/f.woff2': randomBytes(budgets.fonts + 100),
    ...Object.fromEntries(names),
  };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, files), [
    'briefings/one/index.html:1:1 The first load takes 9 requests; it may take 6.',
    'briefings/one/index.html:1:1 The fonts are 28.1 kB; they may be 28.0 kB.',
  ]);
});
