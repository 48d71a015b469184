/** Looks at a finished drawing as a reader would: is every row there, does every text fit, do two texts meet? */
import { leastText } from '../chart/theme.ts';
import { collectScene, type Box, type Scene, type SeenMark, type SeenText } from './read-scene.ts';

/** Anti-aliasing and rounding may share this many pixels. */
const tolerance = 0.5;

export interface DrawnRows {
  /** What each drawn row says, in order. */
  readonly labels: readonly string[];
}

export interface Flaw {
  /** Flaws of one cause in both layouts are told once. */
  readonly cause: 'notice' | 'address' | 'size' | 'limit' | 'words' | 'row' | 'cut' | 'small' | 'meeting' | 'ticks';
  readonly message: string;
  readonly hint: string;
}

/** What is wrong, one a cause. `frame` is the drawing's edge in the coordinates of the scene, and `place` how wide it may be. */
export function checkDrawing(scene: Scene, frame: Box, place: number, rows: DrawnRows): Flaw[] {
  const { texts, marks } = collectScene(scene);
  const excess = Math.round(frame.right - frame.left - place);
  // Words that are too long push everything else aside: what they do besides is no second cause.
  const long = texts.filter(({ left, right }) => right - left > place);
  if (long.length > 0) return [tooLong(long, place)];
  return [
    ...(excess > 0 ? [tooWide(excess, place)] : []),
    ...findLostRows(rows.labels, marks, frame),
    ...findBadTexts(texts, frame),
    ...findLikeTicks(texts),
  ];
}

const shorten =
  'Shorten the names or the values in the data, draw fewer rows with where, choose another type, or say under narrow: what differs on a phone.';

function tooLong(texts: readonly SeenText[], place: number): Flaw {
  return {
    cause: 'words',
    message: `Words are longer than the drawing is wide, which is ${place} pixels: ${few(texts.map(quoted))}.`,
    hint: 'Shorten them in the data, or leave their rows out with where; a specification of your own can break or limit them (labelLimit, lineBreak).',
  };
}

function tooWide(excess: number, place: number): Flaw {
  return {
    cause: 'size',
    message: `It is ${excess} pixels wider than its place of ${place}.`,
    hint: 'Draw fewer rows, series or panels with where. In a specification leave width out, make the views of a facet or a concatenation narrower, or say under narrow: what differs on a phone.',
  };
}

/** A format that is coarser than the ticks, or none of d3's, says the same at one after the other. */
function findLikeTicks(texts: readonly SeenText[]): Flaw[] {
  const axes = [...Map.groupBy(texts, ({ tick }) => tick?.axis).values()].map((labels) =>
    labels.filter(({ tick }) => tick !== undefined).toSorted((a, b) => (a.tick?.value ?? 0) - (b.tick?.value ?? 0)),
  );
  const like = axes.flatMap((labels) => labels.filter(({ text }, index) => text === labels[index + 1]?.text));
  if (like.length === 0) return [];
  return [
    {
      cause: 'ticks',
      message: `An axis says the same at ticks that differ: ${few([...new Set(like.map(quoted))])}.`,
      hint: 'Give the axis a format that tells its ticks apart, of dates such as "%b %Y" and of numbers such as ",.1f", or fewer ticks (tickCount).',
    },
  ];
}

/** Enough of a text to find it by. */
function quoted({ text }: SeenText): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left - tolerance &&
    box.top >= frame.top - tolerance &&
    box.right <= frame.right + tolerance &&
    box.bottom <= frame.bottom + tolerance
  );
}

/** A row is there if something with its datum is: a mark, a point of a line, or the words that it was not found. */
function findLostRows(labels: readonly string[], marks: readonly SeenMark[], frame: Box): Flaw[] {
  const seen = new Set(marks.filter(({ box, path }) => path || isInside(box, frame)).map(({ row }) => row));
  const lost = labels.flatMap((label, row) => (seen.has(row) ? [] : [`row ${row + 1} ("${label}")`]));
  if (lost.length === 0) return [];
  return [
    {
      cause: 'row',
      message: `${lost.length} of ${labels.length} rows ${lost.length === 1 ? 'has' : 'have'} no mark in it: ${few(lost)}.`,
      hint: 'Every row of the chart is drawn: leave rows out with where, and filter or aggregate in the data.',
    },
  ];
}

function findBadTexts(texts: readonly SeenText[], frame: Box): Flaw[] {
  const cut = texts.filter((text) => !isInside(text, frame)).map(quoted);
  const tiny = texts.filter(({ size }) => size < leastText).map(({ text, size }) => `"${text}" (${size})`);
  const met = meetings(texts);
  return [
    ...(cut.length > 0
      ? [{ cause: 'cut' as const, message: `${few(cut)} ${cut.length === 1 ? 'does' : 'do'} not fit into it.`, hint: shorten }]
      : []),
    ...(tiny.length > 0
      ? [
          {
            cause: 'small' as const,
            message: `Text is less than ${leastText} pixels high: ${few(tiny)}.`,
            hint: `Leave font sizes out, or give at least ${leastText}.`,
          },
        ]
      : []),
    ...(met.length > 0
      ? [
          {
            cause: 'meeting' as const,
            message: `Words meet ${met.length === 1 ? 'once' : `${met.length} times`}: ${few(met)}.`,
            hint: shorten,
          },
        ]
      : []),
  ];
}

/** Swept from left to right, so that two thousand words are compared with their neighbours only. */
function meetings(texts: readonly SeenText[]): string[] {
  const ordered = texts.toSorted((a, b) => a.left - b.left);
  const met: string[] = [];
  ordered.forEach((a, index) => {
    for (let next = index + 1; next < ordered.length; next += 1) {
      const b = ordered[next];
      if (b === undefined || b.left >= a.right - tolerance) break;
      if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * tolerance && Math.min(a.right, b.right) - b.left > tolerance)
        met.push(`${quoted(a)} and ${quoted(b)}`);
    }
  });
  return met;
}

/** The first three, and how many more. */
function few(found: readonly string[]): string {
  return found.length <= 3 ? found.join(', ') : `${found.slice(0, 3).join(', ')} and ${found.length - 3} more`;
}
