/** Where a character of a run of text stands in its file. */
import type { Position } from './problem.ts';

/** `start` is the run's own place; only its first line begins at that column, the others at the first. */
export function placeInText(text: string, offset: number, start: Position): Position {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return { line: start.line + before.length - 1, column: before.length === 1 ? start.column + offset : last.length + 1 };
}
