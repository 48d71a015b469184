/** Number words that count something: "forty dykes", "seven large old pumps", "two hundred and six", "nine in ten". */
import { few, known, labels, measures, numbers, ofTheText, plurals, scaleWords, smallest, stops, verbs } from './counting-words.ts';
import { isPluralNoun } from './plural-nouns.ts';

interface Counted {
  readonly text: string;
  readonly offset: number;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before it. */
  readonly gap: string;
}

/** A run of number words: `from` and `to` are its first and last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

export function findCounted(text: string, units: readonly string[]): Counted[] {
  const words = wordsWithGaps(text);
  return runsIn(words).flatMap((run) => {
    const last = lastWordOf(run, words, units);
    if (last === undefined) return [];
    const [offset, end] = [words[run.from]?.start ?? 0, last.end];
    return [{ text: text.slice(offset, end), offset }];
  });
}

function wordsWithGaps(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/gu)].map((match) => {
    const word = {
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      gap: text.slice(end, match.index),
    };
    end = word.end;
    return word;
  });
}

const joined = /^[\s-]{1,3}$/;

/** Whether the word behind that at `last` leads from one end of a range to the other. */
function isRange(words: readonly Word[], last: number): boolean {
  const [before, next] = [words[last - 1]?.lower, words[last + 1]];
  if (next === undefined || !joined.test(next.gap) || !joined.test(words[last + 2]?.gap ?? '')) return false;
  return next.lower === 'to' || next.lower === 'or' || (next.lower === 'and' && before === 'between');
}

function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    // Behind digits a scale belongs to them: "20 thousand".
    if (word === undefined || !numbers.has(word.lower) || (scaleWords.includes(word.lower) && /\p{Nd}[\s-]*$/u.test(word.gap))) continue;
    let to = from;
    for (;;) {
      const [next, following, third] = [words[to + 1], words[to + 2], words[to + 3]];
      if (next !== undefined && joined.test(next.gap) && numbers.has(next.lower)) to += 1;
      // "nine out of ten"
      else if (next?.lower === 'out' && following?.lower === 'of' && third !== undefined && numbers.has(third.lower)) to += 3;
      // "nine to eleven", "nine or ten", "between ten and twenty"
      else if (isRange(words, to) && following !== undefined && numbers.has(following.lower)) to += 2;
      // "a hundred and six", "tens of thousands"
      else if (
        next !== undefined &&
        following !== undefined &&
        joinsNumbers(words[to], next) &&
        joined.test(next.gap) &&
        numbers.has(following.lower)
      )
        to += 2;
      else break;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function joinsNumbers(number: Word | undefined, between: Word): boolean {
  return (
    (between.lower === 'and' && scaleWords.includes(number?.lower ?? '')) || (between.lower === 'of' && plurals.has(number?.lower ?? ''))
  );
}

/** The word that ends what is counted; undefined where the run counts nothing. */
function lastWordOf(run: Run, words: readonly Word[], units: readonly string[]): Word | undefined {
  const [first, end, before] = [words[run.from], words[run.to], words[run.from - 1]];
  if (first === undefined || end === undefined) return undefined;
  const isNear = before !== undefined && joined.test(first.gap);
  // "the Big Four", "World War Two": a name has its capital inside a sentence.
  if (isNear && /^\p{Lu}/u.test(first.text)) return undefined;
  if (isNear && labels.has(before.lower)) return undefined;
  const isOne = first.lower === 'one' && run.from === run.to;
  const next = words[run.to + 1];
  const follows = next !== undefined && joined.test(next.gap);
  const isPart = follows && isPartOf(next, words[run.to + 2], isOne);
  if (isPart) return isPart;
  if (isOne) return follows ? unitAfter(run.to, words, units, true) : undefined;
  // "a ten-year contract", "a hundred-odd pounds".
  if (follows && next.gap.includes('-') && (measures.has(next.lower) || /^(?:odd|plus|something)$/.test(next.lower))) return next;
  const isSmall = run.from === run.to && smallest.has(first.lower);
  const isKnown = isNear && known.has(before.lower) && (isSmall || (follows && superlative.test(next.lower)));
  const counted = follows
    ? (unitAfter(run.to, words, units, false) ?? (next.gap.includes('-') ? undefined : nounAfter(run, words)))
    : undefined;
  // "Between two objects": any two.
  const isAnyPair = first.lower === 'two' && run.from === run.to && isNear && before.lower === 'between' && counted !== undefined;
  if (counted === 'name' || isAnyPair || isKnown || isOfTheText(first, counted, isSmall)) return undefined;
  if (counted !== undefined) return counted;
  if (follows && (next.lower === 'of' || verbs.has(next.lower)) && !(isNear && before.lower === 'between')) return next;
  return isSmall || (follows && next.gap.includes('-')) || isName(next) ? undefined : end;
}

/** "the ten largest buyers" names a set. */
const superlative = /(?:[^aeiou]est|most|top|leading|main)$/;

/** "two ways", and not "two hundred ways". */
function isOfTheText(first: Word, counted: Word | undefined, isSmall: boolean): boolean {
  return isSmall && counted !== undefined && few.has(first.lower) && ofTheText.has(counted.lower);
}

/** "nine in ten", "three out of four", "one in every hundred". */
function isPartOf(next: Word, following: Word | undefined, isOne: boolean): Word | false {
  if (following === undefined || !/^(?:in|out|of)$/.test(next.lower)) return false;
  if (next.lower === 'of') return false;
  const isWhole = numbers.has(following.lower) && following.lower !== 'one';
  if (next.lower === 'in' && (isWhole || following.lower === 'every')) return following;
  return next.lower === 'out' && following.lower === 'of' && !isOne
    ? following
    : next.lower === 'out' && following.lower === 'of'
      ? following
      : false;
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && joined.test(word.gap) && /^\p{Lu}/u.test(word.text);
}

const oneUnits = /^(?:percent|percentage|tonne|ton|kilogram|year|month|week|decade|century|hour|minute|metre|meter|mile|kilometre)$/;

/** "one per cent", "five million US dollars". */
function unitAfter(at: number, words: readonly Word[], units: readonly string[], isOne: boolean): Word | undefined {
  const [next, following] = [words[at + 1], words[at + 2]];
  if (next === undefined) return undefined;
  if (next.lower === 'per' && following?.lower === 'cent') return following;
  if (next.lower === 'percent' || next.lower === 'percentage') return following?.lower.startsWith('point') === true ? following : next;
  if (isOne) return oneUnits.test(next.lower) ? next : undefined;
  return /^(?:times|fold)$/.test(next.lower) || units.includes(next.lower) ? next : undefined;
}

/** The plural that a number word counts, with at most three words between; 'name' where it has a capital, as in "Three Gorges". */
function nounAfter({ to }: Run, words: readonly Word[]): Word | 'name' | undefined {
  for (let at = to + 1; at <= to + 4; at += 1) {
    const word = words[at];
    if (word === undefined || !/^(?:[\s-]{1,3}|, )$/.test(word.gap) || stops.has(word.lower)) return undefined;
    if (!isPluralNoun(word.lower)) continue;
    return /^\p{Lu}/u.test(word.text) ? 'name' : word;
  }
  return undefined;
}
