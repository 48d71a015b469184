/** Which part of a plot belongs to which mark, so that a finger need not meet it. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Columns that meet half-way between neighbouring marks, each cut half-way between the marks that stand above one another.
 * Together they fill `frame`; of marks in the same place the last one has the box, as it is the one that is seen.
 */
export function placeBoxes(places: readonly Place[], frame: Box): Box[] {
  const xs = [...new Set(places.map(({ x }) => x))].sort((a, b) => a - b);
  return places.map((place) => {
    const column = xs.indexOf(place.x);
    const ys = [...new Set(places.filter(({ x }) => x === place.x).map(({ y }) => y))].sort((a, b) => a - b);
    const line = ys.indexOf(place.y);
    return {
      left: between(xs[column - 1], place.x) ?? frame.left,
      right: between(place.x, xs[column + 1]) ?? frame.right,
      top: between(ys[line - 1], place.y) ?? frame.top,
      bottom: between(place.y, ys[line + 1]) ?? frame.bottom,
    };
  });
}

function between(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : (a + b) / 2;
}
