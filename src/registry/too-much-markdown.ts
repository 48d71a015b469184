/** Markdown that its parser would take minutes for, found before it is parsed: nobody writes it, and a check has to end. */

interface TooMuch {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Marks of quotations and lists that nest take the square of their depth, and in the end the whole stack. */
const deep = /^(?:(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){50}|[ \t]{100,}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))/m;

/** Within one paragraph marks take the square of their number (micromark 4.0.3: 5 s for 48 kB of "~~*"); so many take half a second. */
const mostMarks = 2000;
const mark = /[[\]*_~`<{!]|^ {0,3}(?:=+|-+)[ \t]*$/gm;

export function findTooMuch(body: string): TooMuch | undefined {
  const offset = body.search(deep);
  if (offset >= 0)
    return { offset, message: 'Quotations or lists are nested deeper than anybody reads.', hint: 'Nest them three deep at most.' };
  const crowded = findCrowded(body);
  return crowded === undefined
    ? undefined
    : {
        offset: crowded,
        message: `The paragraph has more than ${mostMarks} marks of Markdown.`,
        hint: 'Make several of it, with empty lines between them.',
      };
}

/** A table is read cell by cell, and parts no paragraph from another. */
function findCrowded(body: string): number | undefined {
  let [offset, start, marks] = [0, 0, 0];
  for (const line of body.split('\n')) {
    if (/^\s*(?:\||$)/.test(line)) [start, marks] = [offset + line.length + 1, 0];
    else marks += line.match(mark)?.length ?? 0;
    if (marks > mostMarks) return start;
    offset += line.length + 1;
  }
  return undefined;
}
