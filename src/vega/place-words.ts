/**
 * Where words stand beside their marks so that they meet nothing: Vega-Lite has no such rule, so that a finished drawing is looked
 * at, and its words get other offsets. Greedy: the most important words choose first.
 */
import { isBlock } from '../narrow/is-block.ts';
import type { Spec } from '../chart/spec-parts.ts';
import type { Wish } from '../chart/types/type.ts';
import { collectScene, type Box, type Offset, type Plot, type Scene, type SeenMark, type SeenText } from './read-scene.ts';

/** Row → its offset, or null for words without a free place; undefined for the row of a line of reference. */
export type Offsets = ReadonlyMap<number | undefined, number | null>;

/** Pixels between words and anything else, across; and by which a line of words is higher than its letters, above and below. */
const air = 2;
const leading = 1.5;
/** Pixels that words may stand above their plot and below it. */
const beyond = { top: 56, ofCell: 4, bottom: 4, ends: 14 } as const;

type Placed = SeenText & { readonly offset: number };

/** Where words are to stand that stand elsewhere now; `left` and `right`: the edges of the drawing. */
export function placeWords(scene: Scene, wishes: readonly Wish[], { left, right }: Pick<Box, 'left' | 'right'>): Offsets {
  const { texts, marks, lines } = collectScene(scene);
  const ours = new Map(texts.filter(isPlaced).map((text) => [text.row, text]));
  const wanted = wishes.flatMap((wish) => {
    const text = ours.get(wish.row);
    return text === undefined ? [] : [{ wish, text }];
  });
  const rest = texts.filter((text) => !wanted.some((one) => one.text === text));
  const taken = [...marks.filter(isSolid).map(({ box }) => box), ...lines.flatMap(boxesAlong), ...rest];
  const isFree = (box: Box, plot: Plot): boolean =>
    box.left >= left &&
    box.right <= right &&
    box.top >= plot.top - (plot.isCell ? beyond.ofCell : beyond.top) &&
    box.bottom <= plot.bottom + beyond.bottom &&
    !taken.some((other) => meet(box, other));
  const found = new Map<number | undefined, number | null>();
  const isEnd = ({ wish, text }: (typeof wanted)[number]): boolean =>
    wish.kind === 'end' && isFree(raisedInto(text.plot, movedTo(text, wish.offsets[0] ?? 0)), { ...text.plot, top: -Infinity });
  for (const [text, offset] of spreadEnds(wanted.filter(isEnd))) {
    found.set(text.row, offset);
    taken.push(movedTo(text, offset));
  }
  for (const { wish, text } of wanted) {
    if (found.has(wish.row)) continue;
    const free = wish.offsets.find((offset) => isFree(movedTo(text, offset), text.plot));
    const offset = free ?? (wish.kind === 'value' ? null : (wish.offsets[0] ?? 0));
    found.set(wish.row, offset);
    if (offset !== null) taken.push(movedTo(text, offset));
  }
  for (const { text } of wanted) if (found.get(text.row) === text.offset) found.delete(text.row);
  return found;
}

/** Where a datum has an offset, its words get that of `offsets`. */
export function withOffsets(spec: Spec, offsets: Offsets): Spec {
  return JSON.parse(JSON.stringify(spec), (_key, part: unknown) => {
    if (!isBlock(part) || !('_offset' in part)) return part;
    const row = typeof part['_row'] === 'number' ? part['_row'] : undefined;
    return offsets.has(row) ? { ...part, _offset: offsets.get(row) } : part;
  }) as Spec;
}

function isPlaced(text: SeenText): text is Placed {
  return text.offset !== undefined;
}

/** Areas and the lines of axes may lie under words. */
function isSolid({ type }: SeenMark): boolean {
  return type === 'symbol' || type === 'rect' || type === 'rule';
}

function movedTo({ left, right, top, bottom, offset }: Placed, to: number): Box {
  return { left, right, top: top + to - offset - leading, bottom: bottom + to - offset + leading };
}

/** At the foot of a plot words stand above the names of its axis. */
function raisedInto({ bottom }: Plot, box: Box): Box {
  const over = Math.max(0, box.bottom - bottom);
  return { ...box, top: box.top - over, bottom: box.bottom - over };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
}

/** Names at the ends of lines, each as near to its mark as its neighbours let it. */
function spreadEnds(ends: readonly { readonly wish: Wish; readonly text: Placed }[]): [text: Placed, offset: number][] {
  const order = ends
    .map(({ wish, text }) => ({ text, first: wish.offsets[0] ?? 0, box: movedTo(text, wish.offsets[0] ?? 0), shift: 0 }))
    .sort((a, b) => a.box.top - b.box.top);
  let least = (order[0]?.text.plot.top ?? 0) - beyond.ends;
  for (const end of order) {
    end.shift = Math.max(0, least - end.box.top);
    least = end.box.bottom + end.shift;
  }
  let most = Infinity;
  for (const end of order.reverse()) {
    end.shift = Math.min(end.shift, Math.min(most, end.text.plot.bottom) - end.box.bottom);
    most = end.box.top + end.shift;
  }
  return order.map(({ text, first, shift }) => [text, Math.round(first + shift)]);
}

/** Boxes along a line from point to point. */
function boxesAlong(line: readonly Offset[]): Box[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({ length: count + 1 }, (_, step) => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / count, from.y + ((to.y - from.y) * step) / count];
      return { left: x - 2, right: x + 2, top: y - 1, bottom: y + 1 };
    });
  });
}
