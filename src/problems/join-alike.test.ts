import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causeInWords, joinAlike } from './join-alike.ts';

const at = (rule: 'csv-double-row' | 'csv-ragged', line: number, message = 'Wrong.') => ({
  rule,
  file: 'a.csv',
  line,
  column: 1,
  message,
  hint: 'Mend it.',
});

test('many of a cause are one report, with their number and the lines of some; other causes are told too', () => {
  const problems = [...Array.from({ length: 130_000 }, (_, index) => at('csv-double-row', index + 1)), at('csv-ragged', 7)];
  const told = joinAlike(problems, ({ rule }) => rule);
  assert.deepEqual(told, [
    { ...at('csv-double-row', 1), message: 'Wrong. There are 129999 more like it, such as line 2, line 3, line 4, line 5.' },
    at('csv-ragged', 7),
  ]);
});

test('few are told as they are', () => {
  const problems = [at('csv-double-row', 1), at('csv-ragged', 2), at('csv-double-row', 3)];
  assert.deepEqual(
    joinAlike(problems, ({ rule }) => rule),
    [at('csv-double-row', 1), at('csv-double-row', 3), at('csv-ragged', 2)],
  );
});

test('what the others quote is named, where it is another word', () => {
  const problems = [
    at('csv-ragged', 2, 'year "18" is none.'),
    at('csv-ragged', 3, 'year "19" is none.'),
    at('csv-ragged', 4, 'year "18" is none.'),
  ];
  assert.deepEqual(
    joinAlike(problems, causeInWords, 1).map(({ message }) => message),
    ['year "18" is none. There are 2 more like it: "19" (line 3) and line 4.'],
  );
});
