import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOutput } from './check-output.ts';
import { outputChecks } from './index.ts';
import { makeOutput, page } from './output-for-test.ts';

test('the problems of all checks come together, in order of file and place', async (context) => {
  const folder = makeOutput(context, {
    '404.html': page(''),
    'index.html': page('<p id="a" style="top: 0">x</p>\n<a href="/gone/" id="a">y</a>'),
  });
  const problems = await checkOutput(folder, '/');
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

test('no two checks report one rule', () => {
  const reported = outputChecks.flatMap(({ rules }) => rules);
  assert.equal(new Set(reported).size, reported.length);
});
