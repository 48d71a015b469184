/** A passport's words joined to plain text, for pasting: alike on a fact's own page and in a result of search. */

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
  return [
    // A value in words need not stand in the statement: then it comes first.
    statement.includes(value) ? statement : `${value}: ${statement}`,
    about,
    definition === undefined ? undefined : `Definition: ${definition}`,
    period === 'period not stated' ? 'Period not stated' : `Period: ${period}`,
    `Status: ${status}`,
    `Source: ${source}`,
  ]
    .filter((part) => part !== undefined)
    .map(endSentence)
    .join(' ');
}

/** "By count;" → "By count." */
export function endSentence(part: string): string {
  return part.replace(/[.;]?$/, '.');
}
