/** Where the names of lines stand: beside the lines' ends, moved apart where they would meet. */
import { lineHeight } from '../theme.ts';
import type { FormContext } from './form.ts';
import { wordStyles, type Word } from './frame.ts';
import type { Box } from './place-boxes.ts';
import type { Piece, PlacedLine, PlacedPoint } from './place-lines.ts';
import { isFree, nameBox } from './taken-places.ts';
import { wrapText } from './wrap-text.ts';

/** A line's name and its last value, on lines of words; `x` of a word is from the block's left edge. */
export interface NameBlock {
  readonly lines: readonly (readonly Pick<Word, 'text' | 'x' | 'look'>[])[];
  readonly width: number;
}

/** Pixels, from the upper left corner of the plot. */
export interface PlacedName {
  /** Of the line. */
  readonly index: number;
  /** The row that the line ends with. */
  readonly row: number;
  readonly block: NameBlock;
  readonly left: number;
  readonly middle: number;
  /** From the line's end to the block, where this does not stand beside it. */
  readonly leader?: Piece;
}

export interface NameRoom {
  /** The plot. */
  readonly width: number;
  readonly height: number;
  /** The highest place of a text. */
  readonly top: number;
  /** From a mark's centre to where a text may begin. */
  readonly reach: number;
  /** What a text in the plot must not meet. */
  readonly taken: readonly Box[];
}

/** From the plot to the column of names right of it. */
export const columnGap = 14;
const wordGap = 5;
/** A line that ends further from the right edge than this part of the plot has its name inside, if there is a free place. */
const earlyEnd = 0.2;
/** A name that is moved by more than this has a leader. */
const unseenMove = 5;
/** Names may hang below the plot by this much. */
const hang = 14;

export function nameBlock(line: PlacedLine, limit: number, { measure }: FormContext): NameBlock {
  const wide = (text: string, look: 'strong' | 'plain'): number => measure(text, wordStyles[look]);
  const [name, value] = [capitalise(line.name), lastPoint(line)?.row.digits ?? ''];
  const valueX = name === '' ? 0 : wide(name, 'strong') + wordGap;
  const own = (text: string, look: 'strong' | 'plain') =>
    wrapText(text, limit, wordStyles[look], measure).map((part) => [{ text: part, x: 0, look }]);
  const lines =
    valueX + wide(value, 'plain') <= limit
      ? [
          [
            { text: name, x: 0, look: 'strong' as const },
            { text: value, x: valueX, look: 'plain' as const },
          ].filter(({ text }) => text !== ''),
        ]
      : [...own(name, 'strong'), ...own(value, 'plain')];
  return { lines, width: Math.ceil(Math.max(0, ...lines.flat().map(({ text, x, look }) => x + wide(text, look)))) };
}

/** The latest value of a line that no other replaces. */
export function lastPoint({ points }: PlacedLine): PlacedPoint | undefined {
  return points.findLast(({ kind, isReplaced }) => kind !== 'missing' && !isReplaced);
}

interface Named {
  readonly index: number;
  readonly block: NameBlock;
  readonly end: PlacedPoint;
}

export function placeNames(lines: readonly PlacedLine[], blocks: readonly (readonly NameBlock[])[], room: NameRoom): PlacedName[] {
  const inside: PlacedName[] = [];
  const column: Named[] = [];
  for (const [index, line] of lines.entries()) {
    const [end, candidates = []] = [lastPoint(line), blocks[index]];
    const [block] = candidates;
    if (end === undefined || block === undefined) continue;
    const isEarly = end.x < room.width * (1 - earlyEnd);
    const taken = [...room.taken, ...inside.map(nameBox)];
    const found = isEarly ? candidates.map((candidate) => placeBeside(end, candidate, { ...room, taken })).find(Boolean) : undefined;
    if (found === undefined) column.push({ index, block, end });
    else inside.push({ index, row: end.row.row, ...found });
  }
  return [...inside, ...stackNames(column, room)];
}

export function nameWords({ block, left, middle, row }: PlacedName): Word[] {
  const top = middle - (block.lines.length * lineHeight) / 2;
  return block.lines.flatMap((words, line) =>
    words.map((word) => ({ ...word, x: left + word.x, y: top + (line + 0.5) * lineHeight, rowIndex: row })),
  );
}

/** Right of the line's end, above it or below it: the first of these places that is free. */
function placeBeside(end: PlacedPoint, block: NameBlock, { width, height, top, reach, taken }: NameRoom) {
  const half = (block.lines.length * lineHeight) / 2;
  const shifts = [-block.width / 2, reach - block.width, -reach];
  const places = [
    { left: end.x + reach, middle: end.y },
    ...[end.top - reach - half, end.bottom + reach + half].flatMap((middle) => shifts.map((shift) => ({ left: end.x + shift, middle }))),
  ].map((place) => ({ block, ...place }));
  const frame = { left: 0, right: width, top, bottom: height };
  return places.find((place) => isFree(nameBox(place), frame, taken));
}

/** In a column right of the plot, each as near to its line's end as the others let it. */
function stackNames(column: readonly Named[], { width, height, top, reach }: NameRoom): PlacedName[] {
  const sorted = column.toSorted((a, b) => a.end.y - b.end.y);
  const halves = sorted.map(({ block }) => (block.lines.length * lineHeight) / 2);
  const middles = spread(
    sorted.map(({ end }) => end.y),
    halves,
    top,
    height + hang,
  );
  const left = width + columnGap;
  return sorted.map(({ index, block, end }, place) => {
    const middle = middles[place] ?? end.y;
    const isBeside = Math.abs(middle - end.y) <= unseenMove && left - end.x <= 2 * columnGap;
    const leader = { row: end.row.row, x: end.x + reach, y: end.y, x2: left - reach, y2: middle };
    return { index, row: end.row.row, block, left, middle, ...(!isBeside && { leader }) };
  });
}

/** Middles that want to stand at `wishes`, from top to bottom, moved as little as their halves need: down first, then up again. */
function spread(wishes: readonly number[], halves: readonly number[], top: number, bottom: number): number[] {
  const middles = [...wishes];
  const half = (index: number): number => halves[index] ?? 0;
  middles.forEach((wish, index) => {
    const above = index === 0 ? top : (middles[index - 1] ?? top) + half(index - 1);
    middles[index] = Math.max(wish, above + half(index));
  });
  for (let index = middles.length - 1; index >= 0; index -= 1) {
    const below = index === middles.length - 1 ? bottom : (middles[index + 1] ?? bottom) - half(index + 1);
    middles[index] = Math.min(middles[index] ?? below, below - half(index));
  }
  return middles;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
