/** Whether the words of a source show what the record says: its value, its unit and its bound. */
import type { Fact, Records } from '../registry/registry.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import { monthNames } from '../text/months.ts';
import { foldForReading } from '../text/fold.ts';
import { readValues } from './read-values.ts';

export type PhrasePart = 'value' | 'unit' | 'qualifier';

interface PhraseReading {
  readonly lacks: readonly PhrasePart[];
  /** A bound that the phrase has and the record has not; empty where they agree. */
  readonly adds: readonly Qualifier[];
  /** Another unit that the phrase has at the value: instead of the record's, or going on behind it, as "tonnes a year" does. */
  readonly unlike?: string | undefined;
}

/** Words have no digits to look for; a date has to show its finest part, since a year often stands in the dateline only. */
export function readPhrase(
  fact: Pick<Fact, 'amount' | 'qualifier' | 'unit'>,
  phrase: string,
  units: Records<Unit>,
  language: string,
): PhraseReading {
  const { amount } = fact;
  if (amount.kind === 'words') return { lacks: [], adds: [] };
  if (amount.kind === 'date') return { lacks: showsDate(amount.date, phrase) ? [] : ['value'], adds: [] };
  const readings = readValues(phrase, units, language);
  const wanted = amount.kind === 'number' ? [amount.value] : [amount.low, amount.high];
  const isBelow = saysBelow.test(foldForReading(phrase));
  const found = wanted.map((digits) =>
    readings.filter(({ value }) => isSame(value, Number(digits)) || (isBelow && value > 0 && isSame(-value, Number(digits)))),
  );
  if (found.some((list) => list.length === 0)) return { lacks: ['value'], adds: [] };
  const withUnit = found.flat().filter(({ unit }) => unit === fact.unit);
  // A range has its bound before the first number and its unit behind the last.
  const own = amount.kind === 'number' ? found.flat() : [];
  const unlike = own.find(({ unit, start, length }) => {
    const beside = withUnit.filter((other) => other.start === start);
    return unit !== undefined && unit !== fact.unit && withUnit.length === beside.length && beside.every((other) => other.length < length);
  })?.unit;
  const shown = unlike === undefined ? {} : { unlike };
  const read = withUnit.length > 0 && amount.kind === 'number' ? withUnit : found.flat();
  const said = read.map(({ qualifiers }) => qualifiers);
  const lacks: PhrasePart[] = withUnit.length === 0 ? ['unit'] : [];
  const { qualifier } = fact;
  if (qualifier === undefined) return { lacks, ...shown, adds: said.some((list) => list.length === 0) ? [] : (said[0] ?? []) };
  if (said.some((list) => list.includes(qualifier))) return { lacks, ...shown, adds: [] };
  return { lacks: [...lacks, 'qualifier'], ...shown, adds: said.find((list) => list.length > 0) ?? [] };
}

/** A minus sign, or a word for what goes down: numbers are read without their sign. */
const saysBelow = /(?:^|[^\w)])-\s?\D?\d|\b(?:minus|negative|loss|lost|below|fell|fall|down|declin\w*|dropp?\w*|shrank|shrink\w*)\b/;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** "2010-09" in "during September", "Sept. 2010", "2010年9月". */
function showsDate(date: string, phrase: string): boolean {
  const folded = foldForReading(phrase);
  const numbers = new Set(folded.match(/\d+/g)?.map(Number) ?? []);
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return numbers.has(year);
  const name = (monthNames[month - 1] ?? '').toLowerCase();
  const showsMonth =
    new RegExp(`\\b${name.slice(0, 3)}`).test(folded) || folded.includes(`${month}月`) || folded.includes(date.slice(0, 7));
  return showsMonth && (day === undefined || numbers.has(day));
}
