/** What the parser of MDX throws → the place in the author's file, what is wrong, and how to mend it. */
import type { Position } from '../text/position.ts';

interface MdxFault {
  readonly at: Position;
  readonly message: string;
  readonly hint: string;
}

/** `line` is the line of the file that the body begins on. Throws what is no fault of the page again. */
export function explainFault(error: unknown, line: number): MdxFault {
  const { reason, place: where } = error as { reason?: string; place?: Position | { start: Position } };
  if (error instanceof RangeError) {
    const hint = 'Take components, lists and emphasis out of one another.';
    return { at: { line, column: 1 }, message: 'The page nests its parts deeper than can be read.', hint };
  }
  if (reason === undefined) throw error;
  // The message names the place that was opened, counted in the body.
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  const start = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : where === undefined
      ? { line: 1, column: 1 }
      : 'start' in where
        ? where.start
        : where;
  const told = reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '');
  return {
    at: { line: start.line + line - 1, column: start.column },
    message: `This cannot be read as MDX: ${told.replace(/\s*\n\s*/g, ' ')}${/[.!?]$/.test(told) ? '' : '.'}`,
    hint: mendFor(reason),
  };
}

function mendFor(reason: string): string {
  if (/import|export/i.test(reason))
    return 'A page cannot import or export: remove the line. Where it is a sentence, let the line begin with another word.';
  if (reason.includes('`!`')) return 'Write a comment as {/* … */}.';
  if (reason.includes('before name') && /character `[0-9 =]/.test(reason)) return 'Write &lt; for a "less than" in prose.';
  if (/closing tag for `<(?:br|hr|img)>`/.test(reason))
    return 'Raw HTML is not used in pages: end a line with \\ to break it, or begin a paragraph.';
  if (reason.includes('closing tag')) return 'Close the component, or end its tag with />.';
  return 'Write &lt; for <, and \\{ for {, where they are not part of a component.';
}
