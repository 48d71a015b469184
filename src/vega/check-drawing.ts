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
  readonly message: string;
  readonly hint: string;
}

/** What is wrong, one a cause. `frame` is the drawing's edge in the coordinates of the scene. */
export function checkDrawing(scene: Scene, frame: Box, rows: DrawnRows): Flaw[] {
  const { texts, marks } = collectScene(scene);
  return [...findLostRows(rows.labels, marks, frame), ...findBadTexts(texts, frame)];
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
      message: `${lost.length} of ${labels.length} rows ${lost.length === 1 ? 'has' : 'have'} no mark in it: ${few(lost)}.`,
      hint: 'Every row of the chart is drawn: leave rows out with where, and filter or aggregate in the data.',
    },
  ];
}

function findBadTexts(texts: readonly SeenText[], frame: Box): Flaw[] {
  const cut = texts.filter((text) => !isInside(text, frame)).map(({ text }) => `"${text}"`);
  const tiny = texts.filter(({ size }) => size < leastText).map(({ text, size }) => `"${text}" (${size})`);
  const met = meetings(texts);
  const shorten = 'Shorten the names or the values in the data, draw fewer rows with where, or choose another type.';
  return [
    ...(cut.length > 0 ? [{ message: `${few(cut)} ${cut.length === 1 ? 'does' : 'do'} not fit into it.`, hint: shorten }] : []),
    ...(tiny.length > 0
      ? [
          {
            message: `Text is less than ${leastText} pixels high: ${few(tiny)}.`,
            hint: `Leave font sizes out, or give at least ${leastText}.`,
          },
        ]
      : []),
    ...(met.length > 0
      ? [{ message: `Words meet ${met.length === 1 ? 'once' : `${met.length} times`}: ${few(met)}.`, hint: shorten }]
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
        met.push(`"${a.text}" and "${b.text}"`);
    }
  });
  return met;
}

/** The first three, and how many more. */
function few(found: readonly string[]): string {
  return found.length <= 3 ? found.join(', ') : `${found.slice(0, 3).join(', ')} and ${found.length - 3} more`;
}
