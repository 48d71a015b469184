/** Where words stand beside their marks so that they meet nothing: Vega-Lite has no such rule, so their offsets are worked out here. */

/** Pixels; x to the right, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wish {
  /** Width of the words. */
  readonly width: number;
  /** Where their mark stands. */
  readonly x: number;
  readonly y: number;
  /** Offsets of their middle from the mark's, the best one first. */
  readonly offsets: readonly number[];
}

const halfLine = 8;
/** Between words and anything else. */
const air = 2;

function boxOf({ x, y, width }: Wish, offset: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y + offset - halfLine, bottom: y + offset + halfLine };
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
}

/** One offset a wish, in their order; undefined where there is no free place for it within `frame`. Earlier wishes come first. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], frame: Box): (number | undefined)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    const found = wish.offsets.find((offset) => {
      const box = boxOf(wish, offset);
      const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return isInside && !taken.some((other) => meet(box, other));
    });
    if (found !== undefined) taken.push(boxOf(wish, found));
    return found;
  });
}

/** Lines of names down the edge of a plot, each as near to its wish as its neighbours let it: offsets from the wishes. */
export function spreadNames(wishes: readonly { readonly y: number; readonly height: number }[], top: number, bottom: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index, place: wish.y })).sort((a, b) => a.y - b.y);
  const gapOf = (index: number): number => ((order[index]?.height ?? 0) + (order[index - 1]?.height ?? 0)) / 2;
  for (let index = 0; index < order.length; index += 1) {
    const entry = order[index];
    if (entry === undefined) continue;
    const least = index === 0 ? top + entry.height / 2 : (order[index - 1]?.place ?? 0) + gapOf(index);
    entry.place = Math.max(entry.place, least);
  }
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const entry = order[index];
    if (entry === undefined) continue;
    const most = index === order.length - 1 ? bottom - entry.height / 2 : (order[index + 1]?.place ?? 0) - gapOf(index + 1);
    entry.place = Math.min(entry.place, most);
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ place, y }) => Math.round(place - y));
}

/** Boxes along a straight line, for words to keep clear of. */
export function boxesAlong(x1: number, y1: number, x2: number, y2: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, y] = [x1 + ((x2 - x1) * index) / count, y1 + ((y2 - y1) * index) / count];
    return { left: x - 2, right: x + 2, top: y - 1, bottom: y + 1 };
  });
}
