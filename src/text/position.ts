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

/** Line and column of any offset of a text: its lines are found once, for texts in which many places are asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
