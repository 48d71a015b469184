/** A fact's description joined to plain text, for pasting: alike on a fact's own page and in a result of search. */

import { words } from '../words/words.ts';

/** Words only, so that a browser can join them without the registry. */
interface DescriptionWords {
  readonly value: string;
  readonly statement: string;
  readonly about?: string | undefined;
  readonly definition: string | undefined;
  readonly period: string;
  readonly status: string;
  readonly source: string;
}

/** "Over 90% came from Southport. Definition: By count. Period: 2020. Status: observed. Source: …" */
export function joinDescription({ value, statement, about, definition, period, status, source }: DescriptionWords): string {
  // Each by its own name: a browser gets no more words than those.
  return [
    // A value in words need not stand in the statement: then it comes first.
    statement.includes(value) ? statement : words.values.labelled(value, statement),
    about,
    definition === undefined ? undefined : words.values.labelled(words.values.labels.definition, definition),
    period === words.values.periodNotStated
      ? words.values.labels.periodNotStated
      : words.values.labelled(words.values.labels.period, period),
    words.values.labelled(words.values.labels.status, status),
    words.values.labelled(words.values.labels.source, source),
  ]
    .filter((part) => part !== undefined)
    .map(endSentence)
    .join(words.values.gap);
}

/** "By count;" → "By count." */
export function endSentence(part: string): string {
  return part.replace(/[.;。]?$/, words.values.stop);
}
