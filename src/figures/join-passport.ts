/** A passport's words joined to plain text, for pasting: alike on a fact's own page and in a result of search. */

import { words } from '../words/words.ts';

/** Words only, so that a browser can join them without the registry. */
interface PassportWords {
  readonly value: string;
  readonly statement: string;
  readonly about?: string | undefined;
  readonly definition: string | undefined;
  readonly period: string;
  readonly status: string;
  readonly source: string;
}

/** "Over 90% came from Southport. Definition: By count. Period: 2020. Status: observed. Source: …" */
export function joinPassport({ value, statement, about, definition, period, status, source }: PassportWords): string {
  // Each by its own name: a browser gets no more words than those.
  return [
    // A value in words need not stand in the statement: then it comes first.
    statement.includes(value) ? statement : words.values.labelled(value, statement),
    about,
    definition === undefined ? undefined : words.values.labelled(words.values.passport.definition, definition),
    period === words.values.periodNotStated
      ? words.values.passport.periodNotStated
      : words.values.labelled(words.values.passport.period, period),
    words.values.labelled(words.values.passport.status, status),
    words.values.labelled(words.values.passport.source, source),
  ]
    .filter((part) => part !== undefined)
    .map(endSentence)
    .join(words.values.gap);
}

/** "By count;" → "By count." */
export function endSentence(part: string): string {
  return part.replace(/[.;。]?$/, words.values.stop);
}
