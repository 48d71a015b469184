/** Looks at a finished drawing as a reader would: is every row there, does every text fit, do two texts meet? */
import type { Bounds } from 'vega';
import { leastText } from '../chart/theme.ts';
import { collectScene, type Scene, type SeenMark, type SeenText } from './read-scene.ts';

/** Anti-aliasing and rounding may share this many pixels. */
const tolerance = 0.5;

export interface Flaw {
  /** Flaws of one cause in both layouts are told once. */
  readonly cause: 'notice' | 'address' | 'size' | 'limit' | 'words' | 'row' | 'cut' | 'small' | 'meeting' | 'ticks';
  readonly message: string;
  readonly hint: string;
}

/** What is wrong, one a cause. `frame` is the drawing's edge in the coordinates of the scene, `place` how wide it may be, and `labels` what each row says. */
export function checkDrawing(scene: Scene, frame: Bounds, place: number, labels: readonly string[]): Flaw[] {
  const { texts, marks } = collectScene(scene);
  const excess = Math.round(frame.width() - place);
  const edge = frame.clone().expand(tolerance);
  // Words that are too long push everything else aside: what they do besides is no second cause.
  const long = told('words', texts.filter(({ box }) => box.width() > place).map(quoted), (_, few) => [
    `Words are longer than the drawing is wide, which is ${place} pixels: ${few}.`,
    'Shorten them in the data, or leave their rows out with where; a specification of your own can break or limit them (labelLimit, lineBreak).',
  ]);
  if (long.length > 0) return long;
  return [
    ...told('size', excess > 0 ? [''] : [], () => [
      `It is ${excess} pixels wider than its place of ${place}.`,
      'Draw fewer rows, series or panels with where. In a specification leave width out, make the views of a facet or a concatenation narrower, or say under narrow: what differs on a phone.',
    ]),
    ...told('row', lostRows(labels, marks, edge), (count, few) => [
      `${count} of ${labels.length} rows ${count === 1 ? 'has' : 'have'} no mark in it: ${few}.`,
      'Every row of the chart is drawn: leave rows out with where, and filter or aggregate in the data.',
    ]),
    ...told('cut', texts.filter(({ box }) => !edge.encloses(box)).map(quoted), (count, few) => [
      `${few} ${count === 1 ? 'does' : 'do'} not fit into it.`,
      shorten,
    ]),
    ...told(
      'small',
      texts.filter(({ size }) => size < leastText).map((text) => `${quoted(text)} (${text.size})`),
      (_, few) => [`Text is less than ${leastText} pixels high: ${few}.`, `Leave font sizes out, or give at least ${leastText}.`],
    ),
    ...told('meeting', meetings(texts), (count, few) => [`Words meet ${count === 1 ? 'once' : `${count} times`}: ${few}.`, shorten]),
    ...told('ticks', likeTicks(texts), (_, few) => [
      `An axis says the same at ticks that differ: ${few}.`,
      'Give the axis a format that tells its ticks apart, of dates such as "%b %Y" and of numbers such as ",.1f", or fewer ticks (tickCount).',
    ]),
  ];
}

const shorten =
  'Shorten the names or the values in the data, draw fewer rows with where, choose another type, or say under narrow: what differs on a phone.';

/** Nothing where nothing was found; `say` gets how many, and the first three in words. */
function told(
  cause: Flaw['cause'],
  found: readonly string[],
  say: (count: number, few: string) => [message: string, hint: string],
): Flaw[] {
  if (found.length === 0) return [];
  const rest = found.length > 3 ? ` and ${found.length - 3} more` : '';
  const [message, hint] = say(found.length, found.slice(0, 3).join(', ') + rest);
  return [{ cause, message, hint }];
}

/** A format that is coarser than the ticks, or none of d3's, says the same at one after the other. */
function likeTicks(texts: readonly SeenText[]): string[] {
  const axes = [...Map.groupBy(texts, ({ tick }) => tick?.axis).values()].map((labels) =>
    labels.filter(({ tick }) => tick !== undefined).toSorted((a, b) => (a.tick?.value ?? 0) - (b.tick?.value ?? 0)),
  );
  return [...new Set(axes.flatMap((labels) => labels.filter(({ text }, index) => text === labels[index + 1]?.text)).map(quoted))];
}

/** Enough of a text to find it by. */
function quoted({ text }: SeenText): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** A row is there if something with its datum is: a mark, a point of a line, or the words that it was not found. */
function lostRows(labels: readonly string[], marks: readonly SeenMark[], edge: Bounds): string[] {
  const seen = new Set(marks.filter(({ box, path }) => path || edge.encloses(box)).map(({ row }) => row));
  return labels.flatMap((label, row) => (seen.has(row) ? [] : [`row ${row + 1} ("${label}")`]));
}

/** Swept from left to right, so that two thousand words are compared with their neighbours only. */
function meetings(texts: readonly SeenText[]): string[] {
  const ordered = texts.toSorted((a, b) => a.box.x1 - b.box.x1);
  const met: string[] = [];
  ordered.forEach((a, index) => {
    for (let next = index + 1; next < ordered.length; next += 1) {
      const b = ordered[next];
      if (b === undefined || b.box.x1 >= a.box.x2 - tolerance) break;
      const [across, down] = [Math.min(a.box.x2, b.box.x2) - b.box.x1, Math.min(a.box.y2, b.box.y2) - Math.max(a.box.y1, b.box.y1)];
      if (across > tolerance && down > 2 * tolerance) met.push(`${quoted(a)} and ${quoted(b)}`);
    }
  });
  return met;
}
