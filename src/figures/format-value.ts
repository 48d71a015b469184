/** Values as words, with their qualifier: the only place where a number becomes text. */
import { meanings, type Qualifier } from '../formula/qualifier.ts';
import type { Amount } from '../registry/registry.ts';
import type { HistoryReason, Status, Verdict } from '../registry/schemas/fact.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import { formatDate } from './format-date.ts';

const statusWords: Readonly<Record<Status, string>> = {
  observed: 'observed',
  estimate: 'estimate',
  target: 'target',
  forecast: 'forecast',
  proposal: 'proposal',
  claim: 'claim',
  denied: 'denied',
};

const verdictTexts: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  'partly-supported': 'partly supported: part of it stands, the record says which',
  contradicted: 'contradicted',
  disputed: 'disputed: good sources contradict each other',
  'not-comparable': 'not comparable: what we hold against it counts something else',
  untested: 'untested: we found nothing to hold against it',
};

/** What we found of a claim, in words; empty for what is no claim under test. */
export function verdictWords(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : verdictTexts[verdict];
}

const reasonTexts: Readonly<Record<HistoryReason, string>> = {
  R1: 'Better source data (R1)',
  R2: 'Routine recalculation (R2)',
  R3: 'A change of method (R3)',
  C: 'A correction of ours (C)',
};

/** Why a published value changed. */
export function reasonWords(reason: HistoryReason): string {
  return reasonTexts[reason];
}

export function formatQualifier(qualifier: Qualifier): string {
  return meanings[qualifier].words;
}

export function formatStatus(status: Status): string {
  return statusWords[status];
}

/** `57392` → "57,392", `8.0` → "8.0", `-3` → "−3": the digits as printed, grouped in thousands. */
export function formatNumber(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The value alone: "90%", "US$20–30 million", "30 January 2026", "no uniform drop". */
export function formatAmount(amount: Amount, unit?: Unit): string {
  switch (amount.kind) {
    case 'words':
      return amount.words;
    case 'date':
      return formatDate(amount.date);
    case 'range':
      return fillForm(`${formatNumber(amount.low)}–${formatNumber(amount.high)}`, unit?.form);
    case 'number':
      return fillForm(formatNumber(amount.value), amount.value === '1' ? (unit?.one ?? unit?.form) : unit?.form);
  }
}

/** The value as it is always shown, qualifier first: "over 90%", "nearly 5,900 tonnes", "US$175 million". */
export function formatQualified(amount: Amount, qualifier: Qualifier | undefined, unit?: Unit): string {
  const words = formatAmount(amount, unit);
  return qualifier === undefined ? words : `${formatQualifier(qualifier)} ${words}`;
}

/** No-break between digits and the word of the unit, so that a line never ends in a bare number. */
function fillForm(digits: string, form = '{}'): string {
  return form.replace('{}', digits).replaceAll(' ', '\u00a0');
}
