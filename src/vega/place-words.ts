/**
 * Where words stand beside their marks so that they meet nothing: Vega-Lite has no such rule, so that a finished drawing is looked
 * at, and its words get other offsets. Greedy: the most important words choose first.
 */
import { Bounds } from 'vega';
import { isBlock } from '../narrow/is-block.ts';
import type { Spec } from '../chart/spec-parts.ts';
import type { Wish } from '../chart/types/type.ts';
import { collectScene, type Offset, type Scene, type SeenMark, type SeenText } from './read-scene.ts';

/** Row → its offset, or null for words without a free place; undefined for the row of a line of reference. */
export type Offsets = ReadonlyMap<number | undefined, number | null>;

/** Pixels between words and anything else, across; and by which a line of words is higher than its letters, above and below. */
const air = 2;
const leading = 1.5;
/** Pixels that words may stand above their plot and below it. */
const beyond = { top: 56, ofCell: 4, bottom: 4, ends: 14 } as const;

type Placed = SeenText & { readonly offset: number };

/** Where words are to stand that stand elsewhere now; `left` and `right`: the edges of the drawing. */
export function placeWords(scene: Scene, wishes: readonly Wish[], { left, right }: Readonly<Record<'left' | 'right', number>>): Offsets {
  const { texts, marks, lines } = collectScene(scene);
  const ours = new Map(texts.filter(isPlaced).map((text) => [text.row, text]));
  const wanted = wishes.flatMap((wish) => {
    const text = ours.get(wish.row);
    return text === undefined ? [] : [{ wish, text }];
  });
  const rest = texts.filter((text) => !wanted.some((one) => one.text === text));
  const taken = [...marks.filter(isSolid).map(({ box }) => box), ...lines.flatMap(boxesAlong), ...rest.map(({ box }) => box)];
  const isFree = (box: Bounds, { plot }: Placed, top = plot.box.y1 - (plot.isCell ? beyond.ofCell : beyond.top)): boolean =>
    new Bounds().set(left, top, right, plot.box.y2 + beyond.bottom).encloses(box) && !taken.some((other) => meet(box, other));
  const found = new Map<number | undefined, number | null>();
  const isEnd = ({ wish, text }: (typeof wanted)[number]): boolean =>
    wish.kind === 'end' && isFree(raisedInto(text.plot.box, movedTo(text, wish.offsets[0] ?? 0)), text, -Infinity);
  for (const [text, offset] of spreadEnds(wanted.filter(isEnd))) {
    found.set(text.row, offset);
    taken.push(movedTo(text, offset));
  }
  for (const { wish, text } of wanted) {
    if (found.has(wish.row)) continue;
    const free = wish.offsets.find((offset) => isFree(movedTo(text, offset), text));
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

function movedTo({ box: { x1, y1, x2, y2 }, offset }: Placed, to: number): Bounds {
  return new Bounds().set(x1, y1 - leading, x2, y2 + leading).translate(0, to - offset);
}

/** At the foot of a plot words stand above the names of its axis. */
function raisedInto(plot: Bounds, box: Bounds): Bounds {
  return box.translate(0, Math.min(0, plot.y2 - box.y2));
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.x1 < b.x2 + air && b.x1 < a.x2 + air && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Names at the ends of lines, each as near to its mark as its neighbours let it. */
function spreadEnds(ends: readonly { readonly wish: Wish; readonly text: Placed }[]): [text: Placed, offset: number][] {
  const order = ends
    .map(({ wish, text }) => ({ text, first: wish.offsets[0] ?? 0, box: movedTo(text, wish.offsets[0] ?? 0), shift: 0 }))
    .sort((a, b) => a.box.y1 - b.box.y1);
  let least = (order[0]?.text.plot.box.y1 ?? 0) - beyond.ends;
  for (const end of order) {
    end.shift = Math.max(0, least - end.box.y1);
    least = end.box.y2 + end.shift;
  }
  let most = Infinity;
  for (const end of order.reverse()) {
    end.shift = Math.min(end.shift, Math.min(most, end.text.plot.box.y2) - end.box.y2);
    most = end.box.y1 + end.shift;
  }
  return order.map(({ text, first, shift }) => [text, Math.round(first + shift)]);
}

/** Boxes along a line from point to point. */
function boxesAlong(line: readonly Offset[]): Bounds[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({ length: count + 1 }, (_, step) => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / count, from.y + ((to.y - from.y) * step) / count];
      return new Bounds().set(x - 2, y - 1, x + 2, y + 1);
    });
  });
}
