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

/** `[20, 4800]` → `[20, 5000]`: rounded to the first digit on a logarithmic axis. */
export function logDomain(values: readonly number[]): [number, number] {
  const digit = (value: number): number => 10 ** Math.floor(Math.log10(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [Math.floor(low / digit(low)) * digit(low), Math.ceil(high / digit(high)) * digit(high)];
}
