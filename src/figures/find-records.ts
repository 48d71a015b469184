/** A quantity in words → the facts that hold it: what an author who typed "about 63 percent" should have used. */
import { alternatives, scales, small } from '../text/number-words.ts';
import { economiesIn, yearsIn, yearsOf } from './sentence-context.ts';
import type { Fact, Registry } from '../registry/registry.ts';
import { readValues } from './read-values.ts';

/** More than these would help nobody to choose. */
const most = 3;

/** A number without its unit says which record is meant only where few have it: of this many digits. */
const fewestDigits = 3;

/**
 * Facts with that very number and unit first, then those that round to it; in order of id, and only a few. Where the sentence
 * names economies or gives one year, only what is of them. A number whose unit is of no record fits none.
 */
export function findRecords(text: string, sentence: string, registry: Registry): Fact[] {
  const readings = readValues(text, registry.units, registry.site.language);
  const withUnit = readings.filter(({ unit }) => unit !== undefined);
  const isBare = withUnit.length === 0;
  if (isBare && (countsSomething(text) || (/[\d.]+/.exec(text.replaceAll(',', ''))?.[0].replaceAll(/\D/g, '').length ?? 0) < fewestDigits))
    return [];
  const facts = [...registry.facts.values()].filter((fact) => isAbout(fact, sentence, registry));
  const holding = (holds: (value: number, digits: string) => boolean): Fact[] =>
    facts.filter(({ amount, unit }) =>
      (isBare ? readings : withUnit).some(
        (reading) =>
          digitsOf(amount).some((digits) => holds(reading.value, digits)) && (reading.unit === undefined || reading.unit === unit),
      ),
    );
  const exact = holding((value, digits) => Number(digits) === value);
  const near = isBare
    ? []
    : holding((value, digits) => Number(digits) !== value && Number(Number(digits).toFixed(decimalsOf(value))) === value);
  return [...exact, ...near].slice(0, most);
}

/** "four buyers", "$3": there is more than a number, and no unit of a record. */
function countsSomething(text: string): boolean {
  return /\p{L}|\p{Sc}|[%‰°]/u.test(text.toLowerCase().replaceAll(numberWords, ''));
}

const numberWords = new RegExp(String.raw`\b(?:${alternatives([...Object.keys(small), ...Object.keys(scales), 'and', 'a'])})\b`, 'g');

function isAbout({ economy, partner, period, unit }: Fact, sentence: string, registry: Registry): boolean {
  if (unit === undefined || !registry.units.has(unit)) return false;
  const named = economiesIn(sentence, registry);
  const isOfThem =
    named.size === 0 || (economy === undefined && partner === undefined) || named.has(economy ?? '') || named.has(partner ?? '');
  const [year, ...others] = yearsIn(sentence);
  const years = yearsOf(period);
  return isOfThem && (year === undefined || others.length > 0 || years === undefined || (years.first <= year && year <= years.last));
}

function digitsOf(amount: Fact['amount']): string[] {
  return amount.kind === 'number' ? [amount.value] : amount.kind === 'range' ? [amount.low, amount.high] : [];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
