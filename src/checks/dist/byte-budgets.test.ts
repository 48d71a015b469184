import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { briefingBudget, budgetOf, fontBudget, usualFonts } from './budgets.ts';
import { byteBudgetsCheck } from './byte-budgets.ts';
import { findProblems, makeOutput, page, runCheck } from './output.fixture.ts';

const head =
  '<link rel="stylesheet" href="/_assets/a.css"><script type="module" src="/_assets/a.js"></script><link rel="icon" href="/favicon.svg">';
const css = '@font-face { src: url("f.woff2") }';
/** Words that no compressor makes much shorter than three quarters. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

test('a small briefing passes, a list may be heavier, and fonts are weighed by themselves', (context) => {
  const files = {
    'briefings/one/index.html': page('<p>x</p>', head),
    'facts/index.html': page(noise(50_000)),
    '_assets/a.css': css,
    '_assets/a.js': 'import("./later.js")',
    '_assets/later.js': noise(9_000),
    '_assets/f.woff2': randomBytes(60_000),
    'favicon.svg': '<svg/>',
  };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, files), []);
});

test('a first load above its budget is reported to the byte, with the parts that have grown', (context) => {
  const [problem = '', ...more] = runCheck(byteBudgetsCheck, context, {
    'briefings/one/index.html': page(`<p>${noise(28_000)}</p>`, head),
    '_assets/a.css': css,
    '_assets/a.js': '',
    '_assets/f.woff2': 'x',
  });
  assert.deepEqual(more, []);
  const [, bytes = '', over = '', html = '', grown = ''] =
    /^briefings\/one\/index\.html:1:1 The first load is ([\d,]+) bytes without fonts, ([\d,]+) over the 25,950 that a briefing may weigh: html ([\d,]+) \(([\d,]+) more than when the budget was set\), css 34\.$/.exec(
      problem,
    ) ?? [];
  const number = (text: string): number => Number(text.replaceAll(',', ''));
  assert.equal(number(bytes), number(html) + css.length);
  assert.equal(number(over), number(bytes) - briefingBudget.bytes);
  assert.equal(number(grown), number(html) - briefingBudget.was.html);
});

test('script that is imported at once counts as script before anybody touches the page', (context) => {
  const files = {
    'facts/one/index.html': page('', head),
    '_assets/a.css': css,
    '_assets/a.js': 'import{x}from"./b.js";import"./c.js"',
    '_assets/b.js': noise(2_000),
    '_assets/c.js': noise(2_000),
    '_assets/f.woff2': 'x',
  };
  const [problem = '', ...more] = runCheck(byteBudgetsCheck, context, files);
  assert.deepEqual(more, []);
  assert.match(problem, /The page loads 4,\d{3} bytes of script before anybody touches it, 1,\d{3} over the 3,000 that a page may load\.$/);
});

test('a face of some characters is no part of the first load', (context) => {
  const images = ['a', 'b'].map((name) => `<img src="/${name}.png" alt="">`).join('');
  const files = {
    'briefings/one/index.html': page(images, head),
    '_assets/a.css': `${css}@font-face{font-family:rare;src:url(rare.woff2);unicode-range:U+E9}`,
    '_assets/a.js': '',
    '_assets/f.woff2': 'x',
    '_assets/rare.woff2': 'x',
    ...Object.fromEntries(['a', 'b'].map((name) => [`${name}.png`, 'x'])),
  };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, files), []);
  const always = { ...files, '_assets/a.css': files['_assets/a.css'].replace('unicode-range:U+E9', '') };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, always), [
    'briefings/one/index.html:1:1 The first load takes 7 requests; a briefing may take 6.',
  ]);
});

test('too many requests are reported', (context) => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const lazy = (name: string): string =>
    `<picture><source srcset="/lazy-${name}.png" media="print"><img src="/lazy-${name}.png" loading="lazy" alt=""></picture>`;
  const images = names.map((name) => `<img src="/${name}.png" alt="">${lazy(name)}`).join('');
  const files = {
    'briefings/one/index.html': page(images, head),
    '_assets/a.css': css,
    '_assets/a.js': '',
    '_assets/f.woff2': 'x',
    ...Object.fromEntries(names.flatMap((name) => [`${name}.png`, `lazy-${name}.png`]).map((name) => [name, 'x'])),
  };
  assert.deepEqual(runCheck(byteBudgetsCheck, context, files), [
    'briefings/one/index.html:1:1 The first load takes 9 requests; a briefing may take 6.',
  ]);
});

test('a base path, a site address and the hashes that change with them change nothing of what is measured', (context) => {
  const words = noise(30_000);
  const site = (base: string, origin: string | undefined, hash: string) => {
    const links = Array.from({ length: 200 }, (_, index) => `<a href="${base}facts/fact-${index}/">${index}</a>`).join('');
    const told = `<script type="application/ld+json">{"url":"${origin ?? ''}${base}briefings/one/"}</script>`;
    const folder = makeOutput(context, {
      'briefings/one/index.html': page(`${links}${told}<p>${words}</p>`, `<link rel="stylesheet" href="${base}_assets/a.${hash}.css">`),
      [`_assets/a.${hash}.css`]: `b { background: url(${base}x.png) }`,
      'x.png': 'x',
    });
    return findProblems(byteBudgetsCheck, folder, base, origin).map(({ message }) => message);
  };
  const plain = site('/', undefined, 'AAAAAAAA');
  assert.equal(plain.length, 1);
  assert.deepEqual(site('/policy/rare-earths/of-a-ministry/', 'https://briefs.example.org', 'x_9-Zq1B'), plain);
});

test('each kind of page has one budget, with at least a tenth free over what the heaviest page weighed', () => {
  const paths = ['briefings/one/index.html', 'search/index.html', 'embed/one/index.html', 'facts/one/index.html'];
  for (const { bytes, was, noun } of paths.map(budgetOf)) {
    const weight = was.html + was.css + was.js + was.others;
    assert.ok(weight <= bytes * 0.9, `${noun}: ${weight} of ${bytes}`);
  }
  assert.ok(fontBudget.was <= fontBudget.bytes * 0.9);
  assert.ok(usualFonts.was <= usualFonts.bytes * 0.9);
  assert.equal(briefingBudget.bytes + usualFonts.bytes, 50_000);
});

test('a logo at the head of a page is one request more, and any other picture is none that was asked for', (context) => {
  const scripts = Array.from(
    { length: briefingBudget.requests - 1 },
    (_, index) => `<script type="module" src="/_assets/${index}.js"></script>`,
  );
  const files = Object.fromEntries(scripts.map((_, index) => [`_assets/${index}.js`, '']));
  const logo = '<a class="site-name" href="/"><img src="/logo.svg" alt=""></a>';
  const said = (body: string): string[] =>
    runCheck(byteBudgetsCheck, context, {
      'briefings/one/index.html': page(body, scripts.join('')),
      'logo.svg': '<svg/>',
      'a.svg': '<svg/>',
      ...files,
    });
  assert.deepEqual(said(''), []);
  assert.deepEqual(said(logo), []);
  const over = (requests: number, most: number): string =>
    `briefings/one/index.html:1:1 The first load takes ${requests} requests; a briefing may take ${most}.`;
  assert.deepEqual(said('<img src="/a.svg" alt="">'), [over(briefingBudget.requests + 1, briefingBudget.requests)]);
  assert.deepEqual(said(`${logo}<img src="/a.svg" alt="">`), [over(briefingBudget.requests + 2, briefingBudget.requests + 1)]);
});
