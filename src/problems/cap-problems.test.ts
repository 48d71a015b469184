import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capProblems } from './cap-problems.ts';

const at = (rule: 'csv-double-row' | 'csv-ragged', line: number) => ({
  rule,
  file: 'a.csv',
  line,
  column: 1,
  message: 'Wrong.',
  hint: 'Mend it.',
});

test('twenty of a cause are told, the last with the number of those left out; other causes are told too', () => {
  const problems = [...Array.from({ length: 130_000 }, (_, index) => at('csv-double-row', index + 1)), at('csv-ragged', 7)];
  const told = capProblems(problems, ({ rule }) => rule);
  assert.equal(told.length, 21);
  assert.deepEqual(told[19], { ...at('csv-double-row', 20), message: 'Wrong. There are 129980 more like it.' });
  assert.deepEqual(told[20], at('csv-ragged', 7));
});

test('few are told as they are', () => {
  const problems = [at('csv-double-row', 1), at('csv-ragged', 2), at('csv-double-row', 3)];
  assert.deepEqual(
    capProblems(problems, ({ rule }) => rule),
    [at('csv-double-row', 1), at('csv-double-row', 3), at('csv-ragged', 2)],
  );
});
