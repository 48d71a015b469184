import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, formatProblemsAsJson } from './format-problems.ts';

const problem = (file: string, line: number, column: number) => ({
  rule: 'a-rule',
  file,
  line,
  column,
  message: 'This is wrong.',
  mend: 'Mend it.',
});

test('problems stand in order of file and place, and are counted', () => {
  assert.equal(
    formatProblems([problem('b.yaml', 1, 1), problem('a.yaml', 10, 1), problem('a.yaml', 9, 2)]),
    'a.yaml:9:2  a-rule\n  This is wrong.\n  Mend it.\n\na.yaml:10:1  a-rule\n  This is wrong.\n  Mend it.\n\nb.yaml:1:1  a-rule\n  This is wrong.\n  Mend it.\n\n3 problems in 2 files.\n',
  );
});

test('the JSON report holds the same problems in the same order', () => {
  assert.deepEqual(JSON.parse(formatProblemsAsJson([problem('b', 1, 1), problem('a', 1, 1)])), [problem('a', 1, 1), problem('b', 1, 1)]);
});
