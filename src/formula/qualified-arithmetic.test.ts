import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormula } from './formula.ts';
import { qualifiedArithmetic, roundQuantity, type Quantity } from './qualified-arithmetic.ts';
import { qualifiers, type Qualifier } from './qualifier.ts';

const of = (value: number, qualifier?: Qualifier): Quantity => ({ value, qualifier });
const evaluate = (formula: string, values: Record<string, Quantity>) =>
  evaluateFormula(formula, qualifiedArithmetic, (id) => values[id] ?? of(Number.NaN));
const bound = (formula: string, a: Qualifier | undefined, b: Qualifier | undefined) => {
  const result = evaluate(formula, { a: of(70, a), b: of(7, b) });
  return 'value' in result ? (result.value.qualifier ?? 'exact') : 'refused';
};

test('over 70 minus 68 is over 2, and 68 minus over 70 is under -2', () => {
  assert.deepEqual(evaluate('a - 68', { a: of(70, 'over') }), { value: { value: 2, qualifier: 'over' } });
  assert.deepEqual(evaluate('68 - a', { a: of(70, 'over') }), { value: { value: -2, qualifier: 'under' } });
});

test('a bound goes through an exact value unchanged, and turns round behind a minus or under a fraction line', () => {
  for (const qualifier of qualifiers) assert.equal(bound('a + b', qualifier, undefined), qualifier);
  assert.equal(bound('b / a', 'over', undefined), 'under');
  assert.equal(bound('b / a', 'at-most', undefined), 'at-least');
  assert.equal(bound('b - a', 'nearly', undefined), 'a-little-over');
  assert.equal(bound('b * a', 'about', undefined), 'about');
});

test('two bounds give what is certain, the strict one winning', () => {
  assert.equal(bound('a + b', 'over', 'at-least'), 'over');
  assert.equal(bound('a + b', 'at-most', 'under'), 'under');
  assert.equal(bound('a + b', 'at-most', 'up-to'), 'at-most');
  assert.equal(bound('a + b', 'at-least', 'a-little-over'), 'over');
  assert.equal(bound('a + b', 'up-to', 'nearly'), 'under');
  assert.equal(bound('a - b', 'over', 'under'), 'over');
  assert.equal(bound('a / b', 'about', 'about'), 'about');
  assert.equal(bound('a + b', 'nearly', 'a-little-over'), 'about');
});

test('where nothing follows, it is refused', () => {
  for (const [formula, a, b] of [
    ['a - b', 'over', 'over'],
    ['a + b', 'over', 'under'],
    ['a + b', 'over', 'about'],
    ['a * b', 'at-least', 'nearly'],
  ] as const)
    assert.equal(bound(formula, a, b), 'refused', `${a} ${formula} ${b}`);
  assert.deepEqual(evaluate('a - b', { a: of(70, 'over'), b: of(60, 'over') }), {
    fault: 'joins "over" and "under", of which nothing follows',
  });
  assert.deepEqual(evaluate('a * b', { a: of(70, 'over'), b: of(-1) }), {
    fault: 'multiplies or divides a bounded value by a negative one',
  });
  assert.deepEqual(evaluate('a / (b - b)', { a: of(1), b: of(1) }), { fault: 'divides by zero' });
});

test('a difference that is bounded from above alone has no floor: it can be added to and multiplied, and nothing divided by it', () => {
  const values = { a: of(2, 'over'), b: of(3), c: of(10, 'up-to') };
  const value = (formula: string) => {
    const result = evaluate(formula, values);
    return 'value' in result ? `${result.value.qualifier} ${result.value.value}` : result.fault;
  };
  assert.equal(value('5 - a'), 'under 3');
  assert.equal(value('(5 - a) * b + 1'), 'under 10');
  assert.equal(value('(5 - a) / b'), 'under 1');
  assert.equal(value('b / (5 - a)'), 'divides by a value that may be negative or zero, of which nothing follows');
  assert.equal(value('b / (c - 4)'), 'divides by a value that may be negative or zero, of which nothing follows');
  assert.equal(value('(5 - a) * (c - 4)'), 'multiplies two values that may be negative, of which nothing follows');
  assert.equal(value('a * (b - b)'), 'multiplies or divides a bounded value by zero, or zero by it');
  assert.equal(value('b / (a - 1)'), 'under 3');
});

test('a range stays a range, whatever is done to it, and takes no bound', () => {
  const range = { value: 20, high: 30 };
  assert.deepEqual(evaluate('a * 2', { a: range }), { value: { value: 40, high: 60 } });
  assert.deepEqual(evaluate('100 - a', { a: range }), { value: { value: 70, high: 80 } });
  assert.deepEqual(evaluate('60 / a', { a: range }), { value: { value: 2, high: 3 } });
  assert.deepEqual(evaluate('a + b', { a: range, b: of(1, 'over') }), { fault: 'joins a range and "over", of which nothing follows' });
});

test('rounding never claims more than is known', () => {
  assert.deepEqual(roundQuantity(of(66.67, 'over'), 0), { low: '66' });
  assert.deepEqual(roundQuantity(of(66.33, 'under'), 0), { low: '67' });
  assert.deepEqual(roundQuantity(of(66.67), 0), { low: '67' });
  assert.deepEqual(roundQuantity({ value: 1.26, high: 1.31 }, 1), { low: '1.2', high: '1.4' });
  assert.deepEqual(roundQuantity(of(0.1 + 0.2, 'over'), 1), { low: '0.3' });
  assert.deepEqual(roundQuantity(of(-0.2), 0), { low: '0' });
});
