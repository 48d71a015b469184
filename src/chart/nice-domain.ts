/** Where axes end and have words: as Vega ends those from nought by itself, and on logarithmic ones. */
import { nice } from 'd3-array';

/** Rounded up to a tick, by d3's own rule. */
export function niceEnd(highest: number): number {
  return highest <= 0 ? 1 : nice(0, highest, 10)[1];
}

/** `[23, 3800]` → `[20, 5000]`: rounded outwards on a logarithmic axis, to where it has words. */
export function logDomain(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const steps = logSteps(low, high);
  return [steps.findLast((step) => step <= low) ?? low, steps.find((step) => step >= high) ?? high];
}

/** `[20, 5000]` → 20, 50, 100, 200, …, 5000; over four powers of ten, each power alone. */
export function logTicks([low, high]: readonly [number, number]): number[] {
  const within = logSteps(low, high).filter((step) => step >= low && step <= high);
  const powers = within.filter((step) => Number.isInteger(Math.log10(step)));
  return powers.length > 4 ? powers : within;
}

/** One, two and five of every power of ten from below `low` to above `high`. */
function logSteps(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((power) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
  );
}
