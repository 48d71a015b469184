/**
 * Arithmetic on values with bounds. A bound goes through where the result is certain to have it, and is refused where it is
 * not: over 70 minus 68 is over 2; over 70 minus over 60 says nothing.
 */
import type { Arithmetic } from './formula.ts';
import { meanings, type Qualifier } from './qualifier.ts';

/** A number with its bound, or a range: `high` is set and `value` is its low end. */
export interface Quantity {
  readonly value: number;
  readonly high?: number;
  readonly qualifier?: Qualifier | undefined;
  /** The true value may lie below zero though the digits do not: 5 minus over 2 is under 3, and may be anything below. */
  readonly mayBeNegative?: true;
}

export const qualifiedArithmetic: Arithmetic<Quantity> = {
  of: (value) => ({ value: finite(value) }),
  '+': (a, b) => combine(a, b, (x, y) => x + y, join(a.qualifier, b.qualifier)),
  '-': (a, b) => withSign(combine(a, b, (x, y) => x - y, join(a.qualifier, turn(b.qualifier)))),
  '*': (a, b) => {
    refuseSign(a, b);
    if (a.mayBeNegative && b.mayBeNegative) throw new RangeError('multiplies two values that may be negative, of which nothing follows');
    return combine(a, b, (x, y) => x * y, join(a.qualifier, b.qualifier));
  },
  '/': (a, b) => {
    if (b.mayBeNegative) throw new RangeError('divides by a value that may be negative or zero, of which nothing follows');
    refuseSign(a, b);
    if (b.value === 0 || (b.high !== undefined && b.value <= 0 && b.high >= 0)) throw new RangeError('divides by zero');
    return combine(a, b, (x, y) => x / y, join(a.qualifier, turn(b.qualifier)));
  },
};

/**
 * Digits as they may be printed: a bound from below is rounded down and one from above up, so that rounding never claims
 * more than is known; a range is rounded outwards.
 */
export function roundQuantity({ value, high, qualifier }: Quantity, decimals: number): { low: string; high?: string } {
  const down = (number: number) => fixed(Math.floor(number * 10 ** decimals + tolerance), decimals);
  const up = (number: number) => fixed(Math.ceil(number * 10 ** decimals - tolerance), decimals);
  if (high !== undefined) return { low: down(value), high: up(high) };
  const side = qualifier === undefined ? undefined : meanings[qualifier].sense;
  if (side === 'above' || side === 'just-above') return { low: down(value) };
  if (side === 'below' || side === 'just-below') return { low: up(value) };
  return { low: fixed(Math.round(value * 10 ** decimals + tolerance), decimals) };
}

/** Whether every digit of the rounded quantity is certain: a double keeps whole numbers up to 2^53 − 1. */
export function isRoundable({ value, high = value }: Quantity, decimals: number): boolean {
  return [value, high].every((end) => Math.abs(end) * 10 ** decimals < Number.MAX_SAFE_INTEGER);
}

/** Binary fractions may miss a decimal one by this much. */
const tolerance = 1e-9;

function fixed(scaled: number, decimals: number): string {
  const text = (scaled / 10 ** decimals).toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function turn(qualifier: Qualifier | undefined): Qualifier | undefined {
  return qualifier === undefined ? undefined : meanings[qualifier].turned;
}

/** The bound that two values have together, one added to the other. */
function join(a: Qualifier | undefined, b: Qualifier | undefined): Qualifier | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const [first, second] = [meanings[a].sense, meanings[b].sense];
  const both = new Set([first, second]);
  if (first === second) return first === 'above' ? 'over' : first === 'below' ? (a === 'under' || b === 'under' ? 'under' : 'at-most') : a;
  if (both.has('above') && both.has('just-above')) return 'over';
  if (both.has('below') && both.has('just-below')) return 'under';
  if (!both.has('above') && !both.has('below')) return 'about';
  throw new RangeError(`joins "${a}" and "${b}", of which nothing follows`);
}

function combine(a: Quantity, b: Quantity, by: (x: number, y: number) => number, qualifier: Qualifier | undefined): Quantity {
  if (a.high === undefined && b.high === undefined) {
    const sign = a.mayBeNegative || b.mayBeNegative ? ({ mayBeNegative: true } as const) : {};
    return { value: finite(by(a.value, b.value)), qualifier, ...sign };
  }
  if (qualifier !== undefined) throw new RangeError(`joins a range and "${qualifier}", of which nothing follows`);
  const ends = [a.value, a.high ?? a.value].flatMap((x) => [b.value, b.high ?? b.value].map((y) => finite(by(x, y))));
  return { value: Math.min(...ends), high: Math.max(...ends) };
}

/** Half-way results count too: what is divided by Infinity would come out as a clean 0. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError('comes to more than a number can hold');
}

/** A difference that is only bounded from above has no floor. Digits below zero say so themselves. */
function withSign(difference: Quantity): Quantity {
  const sense = difference.qualifier === undefined ? undefined : meanings[difference.qualifier].sense;
  const isOpen = sense === 'below' || sense === 'just-below';
  return isOpen && difference.value >= 0 ? { ...difference, mayBeNegative: true } : difference;
}

/** A negative factor would turn the other's bound round, and none at all would take it away; nobody has needed either. */
function refuseSign(a: Quantity, b: Quantity): void {
  const isBounded = ({ qualifier, high }: Quantity): boolean => qualifier !== undefined || high !== undefined;
  if (!isBounded(a) && !isBounded(b)) return;
  if (a.value < 0 || b.value < 0) throw new RangeError('multiplies or divides a bounded value by a negative one');
  if ([a, b].some((one) => !isBounded(one) && one.value === 0))
    throw new RangeError('multiplies or divides a bounded value by zero, or zero by it');
}
