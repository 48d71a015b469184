/** Formulas over records: their grammar, their values and their bounds, held against arithmetic without rounding. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluateFormula, idsInFormula, splitFormula } from '../../src/formula/formula.ts';
import { qualifiedArithmetic, roundQuantity, type Quantity } from '../../src/formula/qualified-arithmetic.ts';
import { meanings, qualifiers, type Qualifier } from '../../src/formula/qualifier.ts';
import { growth, property, textOf, type Property } from './property.ts';
import { calculateExactly, compare, rational, type Rational } from './rational.ts';

const pieces = [
  'a',
  'share-2020',
  'b-c-d',
  '1',
  '0.5',
  '0',
  '12.',
  ' + ',
  ' - ',
  '-',
  ' * ',
  ' / ',
  '(',
  ')',
  ' ',
  '^',
  '1e5',
  ',',
  '−',
  '/0',
];

type Sign = '+' | '-' | '*' | '/';
type Tree = { readonly leaf: number } | { readonly sign: Sign; readonly left: Tree; readonly right: Tree };

const sign = fc.constantFrom<Sign[]>('+', '-', '*', '/');
const leaf: fc.Arbitrary<Tree> = fc.record({ leaf: fc.nat({ max: 4 }) }, { noNullPrototype: true });
const { branch } = fc.letrec<{ tree: Tree; branch: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, tie('branch')),
  branch: fc.record({ sign, left: tie('tree'), right: tie('tree') }, { noNullPrototype: true }),
}));

/** A tree as an author writes it: brackets only where the order of signs needs them. */
function write(formula: Tree, above?: Sign, isRight = false): string {
  if ('leaf' in formula) return `v${formula.leaf}`;
  const text = `${write(formula.left, formula.sign)} ${formula.sign} ${write(formula.right, formula.sign, true)}`;
  const isSum = formula.sign === '+' || formula.sign === '-';
  const needs =
    above !== undefined &&
    ((isSum && (above === '*' || above === '/')) || (isRight && (above === '-' || above === '/' || isSum === (above === '+'))));
  return needs ? `(${text})` : text;
}

/** The exact value; undefined where something is divided by zero. */
function valueOf(formula: Tree, leaves: readonly Rational[]): Rational | undefined {
  if ('leaf' in formula) return leaves[formula.leaf];
  const [left, right] = [valueOf(formula.left, leaves), valueOf(formula.right, leaves)];
  return left === undefined || right === undefined ? undefined : calculateExactly(formula.sign, left, right);
}

const decimal = fc.stringMatching(/^(0|[1-9]\d{0,4})(\.\d{1,2})?$/);
const signed = fc.tuple(fc.constantFrom('', '', '-'), decimal).map((parts) => parts.join(''));
const evaluate = (formula: string, quantities: readonly Quantity[]) =>
  evaluateFormula(formula, qualifiedArithmetic, (id) => quantities[Number(id.slice(1))] ?? { value: Number.NaN });

/** What the printed digits say, against the exact value: the distance in units of the last digit. */
function distance(printed: string, exact: Rational, decimals: number): number {
  const difference = calculateExactly('-', rational(printed), exact);
  return difference === undefined ? Number.NaN : (Number((difference.top * 10n ** 6n) / difference.bottom) / 1e6) * 10 ** decimals;
}

/** A quantity as records have it, and a true value that it allows. Small digits, so that differences often turn their sign. */
const known = fc
  .record(
    {
      digits: fc.oneof(fc.nat({ max: 12 }).map(String), decimal),
      kind: fc.constantFrom('exact', 'bound', 'bound', 'range'),
      qualifier: fc.constantFrom(...qualifiers),
      width: fc.integer({ min: 1, max: 9 }),
      off: fc.double({ min: 0.001, max: 1, noNaN: true }),
    },
    { noNullPrototype: true },
  )
  .map(({ digits, kind, qualifier, width, off }): { quantity: Quantity; truth: number } => {
    const value = Number(digits);
    if (kind === 'range') return { quantity: { value, high: value + width }, truth: value + width * off };
    return kind === 'exact'
      ? { quantity: { value }, truth: value }
      : { quantity: { value, qualifier }, truth: truthOf(value, qualifier, off) };
  });

/** Quantities in records are counts, shares and sums: none below zero. */
function truthOf(value: number, qualifier: Qualifier, off: number): number {
  switch (meanings[qualifier].sense) {
    case 'above':
      return value + off * 10 * (value + 1);
    case 'below':
      return value * (1 - off);
    case 'just-above':
      return value + off * 0.1 * (value + 1);
    case 'just-below':
      return value * (1 - off * 0.1);
    case 'around':
      return value * (1 + (off - 0.5) * 0.1);
  }
}

function apply(formula: Tree, truths: readonly number[]): number {
  if ('leaf' in formula) return truths[formula.leaf] ?? Number.NaN;
  const [left, right] = [apply(formula.left, truths), apply(formula.right, truths)];
  return formula.sign === '+' ? left + right : formula.sign === '-' ? left - right : formula.sign === '*' ? left * right : left / right;
}

export const formula: readonly Property[] = [
  property('formulas: any text is a value or a fault in words', textOf(pieces), (text) => {
    const result = evaluate(text, []);
    if ('fault' in result) {
      assert.match(result.fault, /^(?:holds|does|ends|has|divides|multiplies|joins|comes|is|goes|nests) \S/);
      assert.doesNotMatch(result.fault, /call stack/);
    }
    const parts = splitFormula(text);
    for (const id of idsInFormula(text)) assert.ok(parts.includes(id));
    if (parts.length > 0) assert.equal(parts.join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
  }),
  property(
    'formulas: the digits printed are those of exact arithmetic',
    fc.tuple(branch, fc.array(signed, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 4 })),
    ([expression, digits, decimals]) => {
      const exact = valueOf(expression, digits.map(rational));
      const result = evaluate(
        write(expression),
        digits.map((text) => ({ value: Number(text) })),
      );
      if (exact === undefined) {
        assert.ok('fault' in result, 'a division by zero is refused');
        return;
      }
      // Beyond twelve digits binary fractions have no more to give, and differences of them less.
      const size = Math.abs(Number(exact.top) / Number(exact.bottom));
      if ('fault' in result) {
        assert.ok(size > 1e15 || result.fault === 'divides by zero', result.fault);
        return;
      }
      if (size > 1e8) return;
      const { low } = roundQuantity(result.value, decimals);
      assert.ok(Math.abs(distance(low, exact, decimals)) <= 0.5001, `${write(expression)} is printed as ${low}`);
    },
  ),
  property(
    'formulas: a bound in the result holds for every true value that the inputs allow',
    fc.tuple(branch, fc.array(known, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 3 })),
    ([expression, inputs, decimals]) => {
      const result = evaluate(
        write(expression),
        inputs.map(({ quantity }) => quantity),
      );
      if ('fault' in result) return;
      // Each leaf once: what stands twice in a formula is one value, which only narrows the result.
      const truth = apply(
        expression,
        inputs.map(({ truth: one }) => one),
      );
      if (!Number.isFinite(truth) || Math.abs(truth) > 1e12) return;
      assertAllows(result.value, roundQuantity(result.value, decimals), truth, `${write(expression)} with ${JSON.stringify(inputs)}`);
    },
  ),
  property('formulas: exact arithmetic agrees with itself', fc.tuple(signed, signed), ([a, b]) => {
    const sum = calculateExactly('+', rational(a), rational(b));
    assert.ok(sum !== undefined);
    assert.equal(compare(calculateExactly('-', sum, rational(b)) ?? sum, rational(a)), 0);
  }),
  growth('formulas', pieces, (text) => {
    assert.doesNotMatch(JSON.stringify(evaluate(text, [])), /call stack/);
    return idsInFormula(text);
  }),
];

/** Whether the printed result, bound included, leaves room for the true value. */
function assertAllows({ high, qualifier, value }: Quantity, printed: { low: string; high?: string }, truth: number, words: string): void {
  const slack = 1e-7 * (1 + Math.abs(truth));
  const told = `${words}: truly ${truth}, told ${qualifier ?? 'exactly'} ${printed.low}${printed.high === undefined ? '' : ` to ${printed.high}`}`;
  if (high !== undefined) {
    assert.ok(truth >= Number(printed.low) - slack && truth <= Number(printed.high) + slack, told);
    assert.ok(value <= high, told);
  } else if (qualifier !== undefined) {
    const { sense } = meanings[qualifier];
    if (sense === 'above' || sense === 'just-above') assert.ok(truth >= Number(printed.low) - slack, told);
    if (sense === 'below' || sense === 'just-below') assert.ok(truth <= Number(printed.low) + slack, told);
  }
}
