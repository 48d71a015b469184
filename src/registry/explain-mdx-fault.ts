/** What the parser of MDX throws → the place in the author's file, what is wrong, and how to mend it. */
import { positionAt, type Position } from '../text/position.ts';
import { explainTag, type TagFault } from './explain-mdx-tag.ts';

interface MdxFault {
  readonly at: Position;
  readonly message: string;
  readonly hint: string;
}

/** `line` is the line of the file that the body begins on. Throws what is no fault of the page again. */
export function explainFault(error: unknown, body: string, line: number): MdxFault {
  const { reason, place: where } = error as { reason?: string; place?: Position | { start: Position } };
  if (error instanceof RangeError) {
    const hint = 'Take components, lists and emphasis out of one another.';
    return { at: { line, column: 1 }, message: 'The page nests its parts deeper than can be read.', hint };
  }
  if (reason === undefined) throw error;
  const start = startOf(reason, where);
  const offset = offsetAt(body, start);
  const place = (at: number): Position => positionAt(body, at, { line, column: 1 });
  const known = explainBrace(reason, body, offset) ?? explainLine(reason, body, offset) ?? explainTag(reason, body, offset);
  if (known !== undefined) return { at: place(known.offset), message: known.message, hint: known.hint };
  const told = reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '').replace(/ \(note: [^)]*\)+/g, '');
  return {
    // A tag is told where it begins.
    at: place(body.charAt(offset - 1) === '<' ? offset - 1 : offset),
    message: `This cannot be read as MDX: ${told.replace(/\s*\n\s*/g, ' ')}${/[.!?]$/.test(told) ? '' : '.'}`,
    hint: mendFor(reason),
  };
}

/** What was opened, where the message names it, counted in the body; otherwise where the parser stopped. */
function startOf(reason: string, where: Position | { start: Position } | undefined): Position {
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (opened !== null) return { line: Number(opened[1]), column: Number(opened[2]) };
  if (where === undefined) return { line: 1, column: 1 };
  return 'start' in where ? where.start : where;
}

function offsetAt(body: string, { line, column }: Position): number {
  const lines = body.split('\n').slice(0, line - 1);
  return Math.min(lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1, body.length);
}

/** `{/* late}` and `{{ late }}`. */
function explainBrace(reason: string, body: string, offset: number): TagFault | undefined {
  if (!/expression|acorn/.test(reason) || /import|export/i.test(reason)) return undefined;
  const open = body.lastIndexOf('{', offset);
  const comment = body.lastIndexOf('{/*', offset);
  if (comment >= 0 && !/^\{\/\*[\s\S]*?\*\/\s*\}/.test(body.slice(comment)))
    return { offset: comment, message: 'The comment that begins here is never closed.', hint: 'Write a comment as {/* … */}.' };
  if (open < 0) return undefined;
  const first = body.charAt(open - 1) === '{' ? open - 1 : open;
  const [shown = ''] = /^\{+[^{}\n]{0,40}\}*/.exec(body.slice(first)) ?? [];
  return {
    offset: first,
    message: `A page is content: the expression ${shown} is not run.`,
    hint: 'Write the words, <Fact id="…" /> for a figure, or \\{ for a brace; a comment is {/* … */}.',
  };
}

/** `import x from 'y'`, wherever in its line the parser stopped. */
function explainLine(reason: string, body: string, offset: number): TagFault | undefined {
  if (!/import|export/i.test(reason)) return undefined;
  const start = body.lastIndexOf('\n', offset - 1) + 1;
  return {
    offset: start,
    message: 'The line begins like code: a page cannot import or export.',
    hint: 'Remove the line. Where it is a sentence, let the line begin with another word.',
  };
}

function mendFor(reason: string): string {
  if (reason.includes('`!`')) return 'Write a comment as {/* … */}.';
  if (reason.includes('before name')) return 'Write &lt; for a "less than" in prose.';
  if (/closing tag for `<(?:br|hr|img)>`/.test(reason))
    return 'Raw HTML is not used in pages: end a line with \\ to break it, or begin a paragraph.';
  if (reason.includes('closing tag')) return 'Close the component, or end its tag with />.';
  if (reason.includes('closing slash'))
    return 'Remove it, or write the tag that begins what it ends; raw HTML such as </b> is not used in pages.';
  return 'Write &lt; for <, and \\{ for {, where they are not part of a component.';
}
