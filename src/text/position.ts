/** An offset in a text ↔ line and column in its file. */

/** A place in a text file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. `start` is the text's own place in its file: only its first line begins at that column. */
export function positionAt(text: string, offset: number, start: Position = { line: 1, column: 1 }): Position {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return { line: start.line + before.length - 1, column: (before.length === 1 ? start.column : 1) + last.length };
}
