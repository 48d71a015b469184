/** Text → the values in it, with the unit and the bound each is written with: "nearly $119 million" → nearly 119 usd-million. */
import type { Records } from '../registry/registry.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import { qualifiersAround } from './qualifier-words.ts';
import { foldForReading } from '../text/fold.ts';
import { readNumbers, type ReadNumber } from '../text/read-numbers.ts';

interface ReadValue {
  readonly value: number;
  /** The id of the unit it is written with; undefined where none of the units fits. */
  readonly unit: string | undefined;
  /** What the words beside it can mean; empty for a value given plain. */
  readonly qualifiers: readonly Qualifier[];
  /** Where the digits begin in the folded text, and how many characters they have with their unit. */
  readonly start: number;
  readonly length: number;
}

/** A number that several units fit is given once for each; one that none fits is given without. */
export function readValues(text: string, units: Records<Unit>, languageTag: string): ReadValue[] {
  const folded = foldForReading(text);
  return readNumbers(folded).flatMap((number): ReadValue[] => {
    const around = (start: number, end: number) => qualifiersAround(folded.slice(0, start), folded.slice(end), languageTag);
    const fitting = [...units.values()].flatMap((unit) => {
      const place = placeWithUnit(folded, number, unit);
      if (place === undefined) return [];
      return [{ value: number.value, unit: unit.id, qualifiers: around(...place), start: number.start, length: place[1] - place[0] }];
    });
    const { value, start, end } = number;
    const plain = { value, unit: undefined, qualifiers: around(start, end), start, length: end - start };
    return fitting.length > 0 ? fitting : number.isShare ? [] : [plain];
  });
}

/** All the ways a unit is written, {} for the digits. */
export function spellingsOf(unit: Unit): string[] {
  return [unit.form, ...(unit.one === undefined ? [] : [unit.one]), ...(unit.spoken === undefined ? [] : [unit.spoken]), ...unit.spellings];
}

const folded = new WeakMap<Unit, [before: string, after: string][]>();

function foldedForms(unit: Unit): [before: string, after: string][] {
  const forms =
    folded.get(unit) ??
    spellingsOf(unit).map((form): [string, string] => {
      const [before = '', after = ''] = foldForReading(form).split('{}');
      return [before, after];
    });
  folded.set(unit, forms);
  return forms;
}

/** Where the number begins and ends together with its unit, if it is written with this one; "A$" is no dollar sign. */
function placeWithUnit(text: string, number: ReadNumber, unit: Unit): [start: number, end: number] | undefined {
  const forms = foldedForms(unit);
  // "a quarter" is 25 where hundredths are the unit.
  if (number.isShare) return forms.some(([, after]) => after.trim() === '%') ? [number.start, number.end] : undefined;
  const ahead = text.slice(0, number.start);
  const behind = text.slice(number.end);
  let longest: [start: number, end: number] | undefined;
  for (const [before, after] of forms) {
    const head = before.trim();
    const tail = after.trim();
    if (head === '' && tail === '') continue;
    const trimmed = ahead.trimEnd();
    if (!trimmed.endsWith(head) || (head !== '' && isPart(trimmed.slice(0, -head.length), head))) continue;
    const gap = /^[ -]?/.exec(behind)?.[0].length ?? 0;
    const rest = behind.slice(tail === '' ? 0 : gap);
    if (!rest.startsWith(tail) || (/[a-z]$/.test(tail) && /^[a-z]/.test(rest.slice(tail.length)))) continue;
    const [start, end] = [trimmed.length - head.length, number.end + (tail === '' ? 0 : gap + tail.length)];
    if (longest === undefined || end - start > longest[1] - longest[0]) longest = [start, end];
  }
  return longest;
}

/** A head that goes on from what stands before it: "$" of "A$", "年" of "2007年". */
function isPart(before: string, head: string): boolean {
  return /[a-z]$/.test(before) ? /^[a-z\p{Sc}]/u.test(head) : /\d$/.test(before) && /^\p{L}/u.test(head);
}
