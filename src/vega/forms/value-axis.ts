/** A value axis that begins at zero and ends at a round number. */

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** With about so many steps: `[31, 97], 5` → 0 to 100 by 20; `[31, 97], 2` → 0 to 100 by 50. */
export function valueAxis(values: readonly number[], steps: number): ValueAxis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { domain: [0, 1], ticks: [0, 1] };
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Counted in steps and multiplied, so that 0.1 + 0.2 never shows as 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}

/** The nearest of 1, 2, 2.5, 5 and 10 times a power of ten at or above the wish. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish));
  const factor = [1, 2, 2.5, 5].find((candidate) => candidate * power >= wish * (1 - 1e-9)) ?? 10;
  return factor * power;
}
