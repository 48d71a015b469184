/** What a qualified value says about the true one, as an interval: the ground for "these two disagree". */
import { boundsOf, meanings, type Interval } from '../formula/qualifier.ts';
import type { Fact } from '../registry/registry.ts';

/** How far "about" and its kin may be from the digits, in units of the last digit that is not a rounding zero. */
const looseness = 1;

/** `over 90` → (90, ∞), `85.49` → [85.485, 85.495], `nearly 70` → [60, 70], `60–70` → [60, 70]; undefined for words and dates. */
export function intervalOf(fact: Pick<Fact, 'amount' | 'qualifier'>): Interval | undefined {
  const { amount } = fact;
  if (amount.kind === 'range') return { low: Number(amount.low), high: Number(amount.high) };
  if (amount.kind !== 'number') return undefined;
  const value = Number(amount.value);
  const half = lastDigit(amount.value) / 2;
  const loose = roundDigit(amount.value) * looseness;
  return boundsOf(fact.qualifier === undefined ? 'exact' : meanings[fact.qualifier].sense, value, half, loose);
}

/** Whether two intervals share a value; an open end that only touches counts as sharing. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** `85.49` → 0.01, `70` → 1. */
function lastDigit(decimal: string): number {
  return 10 ** -(decimal.split('.')[1]?.length ?? 0);
}

/** As lastDigit, but trailing zeros of a whole number are taken for rounding: `70` → 10, `5900` → 100. */
function roundDigit(decimal: string): number {
  if (decimal.includes('.')) return lastDigit(decimal);
  const zeros = /0*$/.exec(decimal)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, decimal.replace('-', '').length - 1);
}
