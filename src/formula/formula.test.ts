import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormula, idsInFormula } from './formula.ts';
import { qualifiedArithmetic } from './qualified-arithmetic.ts';

const values: Record<string, number> = { 'south-2024': 119, 'world-2024': 175, a: 2 };
const evaluate = (formula: string) => {
  const result = evaluateFormula(formula, qualifiedArithmetic, (id) => ({ value: values[id] ?? Number.NaN }));
  return 'value' in result ? { value: result.value.value } : result;
};

test('multiplication binds before addition, brackets before both', () => {
  assert.deepEqual(evaluate('1 + 2 * 3'), { value: 7 });
  assert.deepEqual(evaluate('(1 + 2) * 3'), { value: 9 });
  assert.deepEqual(evaluate('10 - 2 - 3'), { value: 5 });
});

test('ids with hyphens are one value, a minus has spaces round it', () => {
  assert.deepEqual(evaluate('south-2024 / world-2024 * 100'), { value: 68 });
  assert.deepEqual(evaluate('world-2024 - south-2024'), { value: 56 });
  assert.deepEqual(idsInFormula('south-2024 / world-2024 + south-2024'), ['south-2024', 'world-2024']);
});

test('what is no arithmetic is refused in words', () => {
  assert.deepEqual(evaluate('(a + 1'), { fault: 'does not close a bracket' });
  assert.deepEqual(evaluate('a +'), { fault: 'ends too early' });
  assert.deepEqual(evaluate('a 2'), { fault: 'has "2" where + - * / should stand' });
  assert.deepEqual(evaluate('a / (a - 2)'), { fault: 'divides by zero' });
  assert.deepEqual(evaluate('a ^ 2'), { fault: 'holds a character that is no part of arithmetic' });
  assert.deepEqual(evaluate('('.repeat(100_000)), { fault: 'nests brackets more than 20 deep' });
  assert.deepEqual(evaluate(`${'('.repeat(20)}a${')'.repeat(20)} + (a)`), { value: 4 });
});
