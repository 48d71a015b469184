/** English: values, dates, lists, and what belongs to a figure. */
import { monthNames } from '../../text/months.ts';
import type { DateParts } from '../date-parts.ts';

export const status = {
  observed: 'observed',
  estimate: 'estimate',
  target: 'target',
  forecast: 'forecast',
  proposal: 'proposal',
  claim: 'claim',
  denied: 'denied',
};
/** Behind the status of what is calculated. */
export const ourArithmetic = (statusWords: string): string => `${statusWords}, our arithmetic`;

export const verdicts = {
  supported: 'supported',
  'partly-supported': 'partly supported: part of it stands, the record says which',
  contradicted: 'contradicted',
  disputed: 'disputed: good sources contradict each other',
  'not-comparable': 'not comparable: what we hold against it counts something else',
  untested: 'untested: we found nothing to hold against it',
};
/** In a note. */
export const shortVerdicts = {
  supported: 'supported',
  'partly-supported': 'partly supported',
  contradicted: 'contradicted',
  disputed: 'disputed',
  'not-comparable': 'not comparable',
  untested: 'untested',
};

export const reasons = {
  R1: 'Better source data (R1)',
  R2: 'Routine recalculation (R2)',
  R3: 'A change of method (R3)',
  C: 'A correction of ours (C)',
};

export const confidence = { high: 'high', medium: 'medium', low: 'low' };

export const outcomes = {
  'brought-supply': 'Brought supply',
  'cut-need': 'Cut need',
  'changed-rules': 'Changed rules',
  'fell-short': 'Fell short',
  'not-yet-seen': 'Not yet seen',
  'hit-importers': 'Hit importers',
};

export const tiers = { official: 'official or company', press: 'press or research', other: 'other source' };
export const copyOf = (original: string): string => `copy of ${original}`;

export const causes = {
  definition: 'They count different things.',
  period: 'They are about different times.',
  coverage: 'They cover different parts of the whole.',
  revision: 'One revises the other.',
  'true-disagreement': 'They disagree, and we cannot say why.',
};

export const stages = { 'in-use': 'in use', announced: 'announced', planned: 'planned', proposed: 'proposed', ended: 'ended' };
/** "in use since March 2011"; `isDay`: the date is a day. */
export function stageSince(stage: keyof typeof stages, date: string, isDay: boolean): string {
  if (stage === 'in-use') return `in use since ${date}`;
  const on = isDay ? 'on' : 'in';
  return stage === 'ended' ? `ended; begun ${on} ${date}` : `${stages[stage]} ${on} ${date}`;
}

export const digits = { thousands: ',', decimal: '.' };
/** Between the ends of a range of numbers. */
export const rangeDash = '–';
/** For a voice. */
export const spokenRange = (low: string, high: string): string => `${low} to ${high}`;
export const spokenMinus = 'minus ';

export const months = monthNames;

/** "24 September 2010", "September 2010", "2010". */
export function date({ year, month, day }: DateParts): string {
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** "January to June 2024", "2020 to 2023", "26 May to 16 June 2025". */
export function period(from: DateParts, to: DateParts): string {
  const isOneYear = from.year === to.year && from.month !== undefined;
  return `${isOneYear ? date(from).replace(` ${from.year}`, '') : date(from)} to ${date(to)}`;
}

/** For a picture: "January to June 2024" → "Jan–Jun 2024". */
export function shortPeriod(words: string): string {
  return words.replaceAll(/[A-Z][a-z]+/g, (month) => month.slice(0, 3)).replace(' to ', '–');
}

export const periodNotStated = 'period not stated';
export const dateNotStated = 'date not stated';
export const undated = 'undated';
export const noDateShown = 'no date shown';
export const notStated = 'not stated';
export const notKnown = 'not known';
export const notStatedBySource = 'Not stated by the source';
export const definitionNotStated = 'definition not stated';
export const notFound = (what: string): string => `Not found: ${what}`;

/** "a, b and c". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
export const comma = ', ';
export const semicolon = '; ';
/** What is said of the word before it. */
export const bracketed = (text: string): string => ` (${text})`;
/** At the end of a sentence, and between two. */
export const stop = '.';
export const gap = ' ';
export const quote = (words: string): string => `“${words}”`;
export const labelled = (label: string, words: string): string => `${label}: ${words}`;

export const labels = {
  definition: 'Definition',
  period: 'Period',
  periodNotStated: 'Period not stated',
  status: 'Status',
  source: 'Source',
};
/** "Harbour office, “Port book 2020” (1 May 2020; official or company)". */
export const citation = (publisher: string, title: string, published: string, tier: string): string =>
  `${publisher}, “${title}” (${published}; ${tier})`;

export const evidence = (gathered: string, newest: string | undefined): string =>
  `Evidence gathered on ${gathered}${newest === undefined ? '' : `; newest page read: ${newest}`}.`;
export const notReadTwice = 'Not read a second time against the records since its last change.';
export const byMachine = 'a machine; no person has signed it';
export const readTwice = (day: string, reader: string): string =>
  `Every sentence read a second time against the records on ${day} by ${reader}.`;
