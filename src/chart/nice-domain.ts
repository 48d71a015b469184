/** The ends that Vega gives an axis by itself: those of the values, rounded outwards to a tick (the rule of d3-scale's `nice`). */

export function niceDomain(values: readonly number[], count: number): [number, number] {
  let [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [0, 1];
  for (let round = 0; round < 2; round += 1) {
    const step = tickStep(high - low, count);
    low = Math.floor(low / step + 1e-9) * step;
    high = Math.ceil(high / step - 1e-9) * step;
  }
  return [low, high];
}

function tickStep(span: number, count: number): number {
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const error = raw / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1);
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
