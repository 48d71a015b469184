/** Which marks of a chart of lines have their value beside them: those that tell the most, as far as there is room. */
import { colours, lineHeight } from '../theme.ts';
import type { FormContext } from './form.ts';
import { wordStyles, type Word } from './frame.ts';
import type { Box } from './place-boxes.ts';
import type { PlacedLine, PlacedPoint } from './place-lines.ts';
import { lastPoint, type NameRoom } from './place-names.ts';
import { isFree, otherFont } from './taken-places.ts';

/** A value may stand out of the plot by this much, where the numbers of the axis are not in its way. */
const overhang = 3;

/** The last value of a line stands with its name. Lines beyond the colours are a background, and have no other values. */
export function placeValues(lines: readonly PlacedLine[], room: NameRoom, { measure }: FormContext): Word[] {
  const words: Word[] = [];
  const taken = [...room.taken];
  for (const line of lines.slice(0, colours.series.length)) {
    const others = lines.filter((other) => other !== line).flatMap(({ points }) => points);
    for (const point of tellingPoints(line, lines.length === 1)) {
      const width = measure(point.row.digits, wordStyles.muted) + otherFont;
      const box = isCrowded(point, others) ? undefined : findPlace(point, line, width, { ...room, taken });
      if (box === undefined) continue;
      taken.push(box);
      const place = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      words.push({ text: point.row.digits, ...place, look: 'muted', align: 'center', rowIndex: point.row.row });
    }
  }
  return words;
}

/** First, highest and lowest, and the highest of the run that the line ends with, each text once; all of a line that is alone. */
function tellingPoints(line: PlacedLine, isAlone: boolean): PlacedPoint[] {
  const last = lastPoint(line);
  const points = line.points.filter((point) => point.kind !== 'missing' && !point.isReplaced && point !== last);
  const byHeight = points.toSorted((a, b) => a.y - b.y);
  const lastRun = byHeight.filter(({ run }) => run === last?.run);
  const telling = [points[0], byHeight[0], byHeight.at(-1), ...(lastRun.length > 1 ? lastRun.slice(0, 1) : [])].filter(
    (point) => point !== undefined,
  );
  if (isAlone) return [...new Set([...telling, ...points])];
  const said = new Set([last?.row.digits]);
  return telling.filter(({ row: { digits } }) => !said.has(digits) && said.add(digits));
}

/** Nobody could tell to which of the marks the value belongs. */
function isCrowded({ x, y }: PlacedPoint, others: readonly PlacedPoint[]): boolean {
  return others.some((other) => Math.hypot(other.x - x, other.y - y) < lineHeight);
}

/** Above the mark, below it or right of it; where the line dips, below it first. */
function findPlace(
  point: PlacedPoint,
  line: PlacedLine,
  width: number,
  { width: plotWidth, height, top, reach, taken }: NameRoom,
): Box | undefined {
  const [above, below] = [point.top - reach - lineHeight, point.bottom + reach].map((y) => ({ left: point.x - width / 2, top: y }));
  const beside = { left: point.x + reach, top: point.y - lineHeight / 2 };
  const frame = { left: -overhang, right: plotWidth + overhang, top, bottom: height };
  return (isDip(point, line) ? [below, above, beside] : [above, below, beside])
    .filter((place) => place !== undefined)
    .map((place) => ({ ...place, right: place.left + width, bottom: place.top + lineHeight }))
    .find((box) => isFree(box, frame, taken));
}

/** Lower than its neighbours. */
function isDip(point: PlacedPoint, { points }: PlacedLine): boolean {
  const index = points.indexOf(point);
  return [points[index - 1], points[index + 1]].every((other) => other === undefined || other.y < point.y);
}
