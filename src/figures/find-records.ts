/** A quantity in words → the facts that hold it: what an author who typed "about 63 percent" should have used. */
import type { Fact, Registry } from '../registry/registry.ts';
import { readValues } from './read-values.ts';

/** More than these would help nobody to choose. */
const most = 3;

/** Facts with that very number first, then those that round to it; in order of id, and only a few. */
export function findRecords(text: string, registry: Registry): Fact[] {
  const readings = readValues(text, registry.units, registry.site.language);
  const known = readings.some(({ unit }) => unit !== undefined) ? readings.filter(({ unit }) => unit !== undefined) : readings;
  const facts = [...registry.facts.values()];
  const holding = (holds: (value: number, digits: string) => boolean): Fact[] =>
    facts.filter(({ amount, unit }) =>
      known.some(
        (reading) =>
          digitsOf(amount).some((digits) => holds(reading.value, digits)) && (reading.unit === undefined || reading.unit === unit),
      ),
    );
  const exact = holding((value, digits) => Number(digits) === value);
  const near = holding((value, digits) => Number(digits) !== value && Number(Number(digits).toFixed(decimalsOf(value))) === value);
  return [...exact, ...near].slice(0, most);
}

function digitsOf(amount: Fact['amount']): string[] {
  return amount.kind === 'number' ? [amount.value] : amount.kind === 'range' ? [amount.low, amount.high] : [];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
