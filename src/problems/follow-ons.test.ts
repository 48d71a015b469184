import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFollowOns } from './follow-ons.ts';
import type { Problem } from './problem.ts';

const at = (rule: Problem['rule'], line: number, column: number, message: string): Problem => ({
  rule,
  file: 'a.mdx',
  line,
  column,
  message,
  hint: 'Mend it.',
});
const mark = at('markdown-mark', 3, 10, '"~2~" would be printed as it stands: it strikes nothing out here.');
const typed = (line: number, column: number) => at('typed-quantity', line, column, '"2" is typed into the text.');

test('a number inside a mark that is told is not told again', () => {
  assert.deepEqual(withoutFollowOns([mark, typed(3, 11)], []), [mark]);
});

test('a number beside it, on another line or with no mark is told', () => {
  for (const other of [typed(3, 9), typed(3, 13), typed(4, 11)]) assert.deepEqual(withoutFollowOns([mark, other], []), [mark, other]);
  assert.deepEqual(withoutFollowOns([typed(3, 11)], []), [typed(3, 11)]);
});
