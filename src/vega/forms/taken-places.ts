/** Which places of a chart of lines are taken, so that a text finds one that is free. */
import { lineHeight } from '../theme.ts';
import type { Box } from './place-boxes.ts';
import type { Piece, PlacedLine, PlacedPoint } from './place-lines.ts';
import type { PlacedName } from './place-names.ts';
import { openSide } from './qualified-marks.ts';

/** A text may be wider than measured while the page's font is not there yet. */
export const otherFont = 4;
/** How far a pointer reaches from a mark's centre, in radii: see qualified-marks.ts. */
const verticalReach = 2.5;
/** Length of the boxes along a line: so short that a slanting line takes no more than its place. */
const boxLength = 4;

export function takenBy(lines: readonly PlacedLine[], radius: number): Box[] {
  return lines.flatMap(({ points, pieces }) => [...points.map((point) => markBox(point, radius)), ...pieces.flatMap(boxesAlong)]);
}

/** A mark with its pointer. */
export function markBox({ x, top, bottom, row }: Pick<PlacedPoint, 'x' | 'top' | 'bottom' | 'row'>, radius: number): Box {
  const side = openSide(row.qualifier);
  return {
    left: x - radius,
    right: x + radius,
    top: top - radius * (side === 'higher' ? verticalReach : 1),
    bottom: bottom + radius * (side === 'lower' ? verticalReach : 1),
  };
}

export function nameBox({ block, left, middle }: Pick<PlacedName, 'block' | 'left' | 'middle'>): Box {
  const half = (block.lines.length * lineHeight) / 2;
  return { left, right: left + block.width + otherFont, top: middle - half, bottom: middle + half };
}

/** Inside `frame` and on nothing that is taken. */
export function isFree(box: Box, frame: Box, taken: readonly Box[]): boolean {
  const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return (
    isInside && !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
  );
}

function boxesAlong({ x, y, x2, y2 }: Piece): Box[] {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x), Math.abs(y2 - y)) / boxLength));
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index / count, (index + 1) / count];
    const [start, end] = [y + (y2 - y) * from, y + (y2 - y) * to];
    return { left: x + (x2 - x) * from, right: x + (x2 - x) * to, top: Math.min(start, end) - 1, bottom: Math.max(start, end) + 1 };
  });
}
