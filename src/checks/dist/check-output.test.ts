import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOutput } from './check-output.ts';
import { outputChecks } from './index.ts';
import { makeOutput, page } from './output.fixture.ts';

test('the problems of all checks come together, in order of file and place', async (context) => {
  const folder = makeOutput(context, {
    '404.html': page(''),
    'index.html': page('<p id="a" style="top: 0">x</p>\n<a href="/gone/" id="a">y</a>'),
  });
  const problems = await checkOutput(folder, { base: '/' });
  assert.deepEqual(
    problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    [
      'index.html:2:11 no-inline-code',
      'index.html:3:4 internal-links',
      'index.html:3:18 unique-ids',
      'pagefind/current.js:1:1 search-covers-pages',
    ],
  );
});

test('what several threads find is what one would', async (context) => {
  const pages = Array.from({ length: 450 }, (_, place): [string, string] => [
    `facts/f${place}/index.html`,
    page(`<a href="/facts/f${place + 1}/#a">x</a><p id="${place % 100 === 7 ? 'b' : 'a'}">y</p>`),
  ]);
  const folder = makeOutput(context, { '404.html': page(''), 'index.html': page(''), ...Object.fromEntries(pages) });
  const problems = await checkOutput(folder, { base: '/' });
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'internal-links').map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      ...[6, 106, 206, 306, 406].map(
        (place) => `facts/f${place}/index.html:2 The address "/facts/f${place + 1}/#a" names the place "#a", which is not on that page.`,
      ),
      'facts/f449/index.html:2 The address "/facts/f450/#a" leads to no page or file of the site.',
    ].sort(),
  );
});

test('what is thrown in a pause ends the threads, and the work', async (context) => {
  const pages = Array.from({ length: 450 }, (_, place): [string, string] => [`facts/f${place}/index.html`, page('')]);
  const folder = makeOutput(context, Object.fromEntries(pages));
  const stopped = new Error('stopped');
  await assert.rejects(
    checkOutput(folder, { base: '/' }, () => Promise.reject(stopped)),
    stopped,
  );
});

test('no two checks report one rule', () => {
  const reported = outputChecks.flatMap(({ rules }) => rules);
  assert.equal(new Set(reported).size, reported.length);
});
