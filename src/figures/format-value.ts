/** Values as words, with their qualifier: the only place where a number becomes text. */
import { meanings, type Qualifier } from '../formula/qualifier.ts';
import type { Amount } from '../registry/registry.ts';
import type { HistoryReason, Status, Verdict } from '../registry/schemas/fact.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import { formatDate } from './format-date.ts';
import { spoken, words } from '../words/words.ts';

/** What we found of a claim, in words; empty for what is no claim under test. */
export function verdictWords(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : words.values.verdicts[verdict];
}

/** Why a published value changed. */
export function reasonWords(reason: HistoryReason): string {
  return words.values.reasons[reason];
}

/** "over {}": where the value stands in the words of its bound. */
export function boundForm(qualifier: Qualifier): string {
  return spoken(meanings[qualifier].words);
}

/** The bound alone, as keys and columns have it: "over". */
export function formatQualifier(qualifier: Qualifier): string {
  return boundForm(qualifier).replace('{}', '').trim();
}

export function formatStatus(status: Status): string {
  return words.values.status[status];
}

/** `57392` → "57,392", `8.0` → "8.0", `-3` → "−3": the digits as printed, grouped in thousands. */
export function formatNumber(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const { thousands, decimal: point } = words.values.digits;
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** The value alone: "90%", "US$20–30 million", "30 January 2026", "no uniform drop". */
export function formatAmount(amount: Amount, unit?: Unit): string {
  switch (amount.kind) {
    case 'words':
      return amount.words;
    case 'date':
      return formatDate(amount.date);
    case 'range':
      return fillForm(`${formatNumber(amount.low)}${words.values.rangeDash}${formatNumber(amount.high)}`, unit?.form);
    case 'number':
      return fillForm(formatNumber(amount.value), amount.value === '1' ? (unit?.one ?? unit?.form) : unit?.form);
  }
}

/** The value as it is always shown, qualifier first: "over 90%", "nearly 5,900 tonnes", "US$175 million". */
export function formatQualified(amount: Amount, qualifier: Qualifier | undefined, unit?: Unit): string {
  const plain = formatAmount(amount, unit);
  return qualifier === undefined ? plain : boundForm(qualifier).replace('{}', plain);
}

/** No-break between digits and the word of the unit, so that a line never ends in a bare number. */
function fillForm(digits: string, form = '{}'): string {
  return form.replace('{}', digits).replaceAll(' ', '\u00a0');
}
