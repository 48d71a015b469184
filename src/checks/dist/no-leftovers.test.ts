import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { findProblems, makeOutput, page, runCheck } from './output.fixture.ts';
import { noLeftoversCheck } from './no-leftovers.ts';

test('a clean site passes, with addresses that only look like local paths', (context) => {
  const body =
    '<a href="https://example.org/home/user/x">a</a><a href="https://example.org/Users/b">b</a><p>The home/work divide; sourceMappingURL is a word.</p>';
  assert.deepEqual(runCheck(noLeftoversCheck, context, { 'a.html': page(body), '_assets/a.js': 'x()', 'robots.txt': 'User-agent: *' }), []);
});

test('source maps, pages half made and files of the machine are reported', (context) => {
  const files = {
    '.prerender/entry.mjs': 'x',
    '_assets/a.js': 'x()\n//# sourceMappingURL=a.js.map\n',
    '_assets/a.js.map': '{}',
    'img/.DS_Store': 'x',
    '.env': 'A=1',
    'notes.txt~': 'x',
  };
  assert.deepEqual(runCheck(noLeftoversCheck, context, files), [
    '.env:1:1 This is a file of the machine, not of the site.',
    '.prerender/entry.mjs:1:1 This is code that only the build needs.',
    '_assets/a.js:2:1 The file holds a pointer to a source map.',
    '_assets/a.js.map:1:1 This is a source map.',
    'img/.DS_Store:1:1 This is a file of the machine, not of the site.',
    'notes.txt~:1:1 This is a working file.',
  ]);
});

test('paths of the machine are reported, those of this very build too', (context) => {
  assert.deepEqual(
    runCheck(noLeftoversCheck, context, {
      'a.html': page('\n<p>/home/ann/site/x.ts</p>'),
      'b.js': 'const f = "file:///srv/site/a.ts"',
      'c.txt': 'C:\\Users\\Ann\\x',
    }),
    [
      'a.html:3:4 The file holds a path of the machine the site was made on.',
      'b.js:1:12 The file holds a path of the machine the site was made on.',
      'c.txt:1:1 The file holds a path of the machine the site was made on.',
    ],
  );
});

test('the folder of the project is one of those paths, wherever it lies', (context) => {
  const folder = makeOutput(context, { 'project/dist/a.js': '', 'project/.build/staged-7/a.js': '' });
  for (const output of ['project/dist', 'project/.build/staged-7']) {
    writeFileSync(`${folder}/${output}/a.js`, `open("${folder}/project/src/a.ts")`);
    const problems = findProblems(noLeftoversCheck, `${folder}/${output}`);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['The file holds a path of the machine the site was made on.'],
    );
  }
});

test('secrets are reported, and never printed', (context) => {
  // Put together here, so that no scanner takes this file for a leak.
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  const key = `-----BEGIN RSA PRIVATE KEY-----`;
  const problems = runCheck(noLeftoversCheck, context, { 'a.js': `const t = "${secret}"`, 'b.txt': key });
  assert.deepEqual(problems, [
    'a.js:1:12 The file holds what looks like a GitHub token.',
    'b.txt:1:1 The file holds what looks like a private key.',
  ]);
});
