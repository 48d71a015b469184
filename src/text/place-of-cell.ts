/** Where a cell begins in separated text, and where its quotation marks go wrong, for reports. */
import type { Position } from './position.ts';

/** What tells cells apart. */
export interface CellMarks {
  readonly separator?: string;
  readonly quote?: string;
  /** What begins a line that is no row. */
  readonly comment?: string | undefined;
}

/** Of the row that begins on `line`: separators and line ends inside quotation marks are part of a cell. */
export function placeOfCell(
  lines: readonly string[],
  line: number,
  index: number,
  { separator = ',', quote = '"' }: CellMarks = {},
): Position {
  let cell = 0;
  let quoted = false;
  for (let at = line; at <= lines.length; at++) {
    const text = lines[at - 1] ?? '';
    for (let position = 0; position < text.length; position++) {
      if (cell === index) return { line: at, column: position + 1 };
      if (text[position] === quote) quoted = !quoted;
      else if (text[position] === separator && !quoted) cell += 1;
    }
    if (cell === index) return { line: at, column: text.length + 1 };
    if (!quoted) break;
  }
  return { line, column: 1 };
}

/** The quotation mark that has no other half, or stands inside a cell that does not begin with one; undefined where all match. */
export function findLooseQuote(text: string, { separator = ',', quote = '"', comment }: CellMarks = {}): number | undefined {
  let isRowStart = true;
  for (let at = 0; at < text.length;) {
    if (isRowStart && comment !== undefined && text.startsWith(comment, at)) {
      at = endOfLine(text, at) + 1;
      continue;
    }
    const opening = text[at] === quote ? at : undefined;
    const end = opening === undefined ? endOfPlain(text, at, separator) : endOfQuoted(text, at, quote);
    if (opening === undefined && text.slice(at, end).includes(quote)) return at + text.slice(at, end).indexOf(quote);
    const after = text[end];
    if (end > text.length || (after !== undefined && after !== separator && after !== '\n')) return opening;
    isRowStart = after === '\n';
    at = end + 1;
  }
  return undefined;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function endOfPlain(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

/** Behind the closing mark; beyond the text where there is none. */
function endOfQuoted(text: string, at: number, quote: string): number {
  for (let close = text.indexOf(quote, at + 1); close >= 0; close = text.indexOf(quote, close + 2))
    if (text[close + 1] !== quote) return close + 1;
  return text.length + 1;
}
