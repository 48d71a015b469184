/** Which columns have words above them where there is no room for all. */
import { placeLabels, type Box } from '../place-labels.ts';
import { plainText } from '../theme.ts';
import type { Plot } from './reference.ts';
import type { TypeContext } from './type.ts';

/** From the end of a column to the middle of its words, above it or, below nought, under it. */
const rise = 10;
const drop = 14;
/** Where there are more columns, only the highest, the lowest, the first and the last have words. */
const mostWords = 24;

export interface ColumnPlot extends Plot {
  /** Pixels from a column to the next. */
  readonly band: number;
  /** Where the axis ends. */
  readonly highest: number;
}

interface Top {
  /** Of the column, from the left. */
  readonly place: number;
  readonly value: number;
  /** Undefined for what is to have none. */
  readonly words: string | undefined;
}

/**
 * Indexes of tops whose words meet neither other words nor a higher column: the highest and the lowest first, then the last and
 * the first, then the others.
 */
export function chooseTops(
  { measure }: TypeContext,
  tops: readonly Top[],
  { width, height, downTo, band }: ColumnPlot,
): ReadonlySet<number> {
  const known = [...tops.keys()].filter((index) => tops[index]?.words !== undefined);
  const valueOf = (index: number): number => tops[index]?.value ?? 0;
  const sorted = known.toSorted((a, b) => valueOf(b) - valueOf(a));
  const wanted = [...new Set([sorted[0], sorted.at(-1), known.at(-1), known[0], ...(tops.length > mostWords ? [] : known)])].filter(
    (index) => index !== undefined,
  );
  const columns = tops.map(({ place, value }): Box => {
    const [top, bottom] = value < 0 ? [downTo(0), downTo(value)] : [downTo(value), downTo(0)];
    return { left: place * band, right: (place + 1) * band, top, bottom };
  });
  const wishes = wanted.map((index) => ({
    x: ((tops[index]?.place ?? 0) + 0.5) * band,
    y: downTo(valueOf(index)),
    width: measure(tops[index]?.words ?? '', plainText),
    offsets: [valueOf(index) < 0 ? drop : -rise],
  }));
  const placed = placeLabels(wishes, columns, { left: -20, right: width + 20, top: -40, bottom: height + 40 });
  return new Set(wanted.filter((_, index) => placed[index] !== undefined));
}
