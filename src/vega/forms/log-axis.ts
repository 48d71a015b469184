/** A logarithmic value axis: equal steps for equal factors, between round numbers. Without a zero, which it cannot show. */
import type { ValueAxis } from './value-axis.ts';

/** Ends at 1, 2 or 5 times a power of ten, and has these as ticks, or the powers alone where that is too many: `[27, 900], 9` → 20 to 1000. */
export function logAxis(values: readonly number[], mostTicks: number): ValueAxis {
  const known = values.filter((value) => value > 0);
  if (known.length === 0) return { domain: [1, 10], ticks: [1, 10] };
  const round = roundNumbers(Math.min(...known), Math.max(...known));
  const [low = 1, high = 10] = [round[0], round.at(-1)];
  const powers = round.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(9))));
  return { domain: [low, high], ticks: round.length <= mostTicks || powers.length < 2 ? round : powers };
}

/** From the last one at or below `low` to the first one at or above `high`, two at least. */
function roundNumbers(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low)) - 1;
  const last = Math.ceil(Math.log10(high)) + 1;
  const all = Array.from({ length: last - first + 1 }, (_, index) =>
    [1, 2, 5].map((factor) => Number((factor * 10 ** (first + index)).toPrecision(6))),
  ).flat();
  const start = all.findLastIndex((value) => value <= low);
  const end = all.findIndex((value) => value >= high);
  return all.slice(start, Math.max(end, start + 1) + 1);
}
