import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, formatProblemsAsJson, formatProblemsForGithub } from './format-problems.ts';
import type { Problem } from './problem.ts';

const problem = (file: string, line: number, column: number): Problem => ({
  rule: 'unknown-id',
  file,
  line,
  column,
  message: 'This is wrong.',
  hint: 'Mend it.',
});

test('problems stand in order of file and place, and are counted', () => {
  assert.equal(
    formatProblems([problem('b.yaml', 1, 1), problem('a.yaml', 10, 1), problem('a.yaml', 9, 2)]),
    'a.yaml:9:2  unknown-id\n  This is wrong.\n  Mend it.\n\na.yaml:10:1  unknown-id\n  This is wrong.\n  Mend it.\n\nb.yaml:1:1  unknown-id\n  This is wrong.\n  Mend it.\n\n3 problems in 2 files.\n',
  );
});

test('the JSON report holds the same problems in the same order', () => {
  assert.deepEqual(JSON.parse(formatProblemsAsJson([problem('b', 1, 1), problem('a', 1, 1)])), [problem('a', 1, 1), problem('b', 1, 1)]);
});

test('for GitHub each problem is one line at its place, with what could end the line or the value written otherwise', () => {
  const found = { ...problem('a, b.yaml', 3, 5), message: '100% "wrong":\nso.', hint: 'Mend it.' };
  assert.equal(
    formatProblemsForGithub([found]),
    '::error file=a%2C b.yaml,line=3,col=5,title=unknown-id::100%25 "wrong":%0Aso.%0AMend it.\n',
  );
  assert.equal(formatProblemsForGithub([]), '');
});
