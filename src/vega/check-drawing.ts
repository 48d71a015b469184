/** Looks at a finished drawing as a reader would: is every row there, does every text fit, do two texts meet? */
import { missingLayer, rangesLayer, rowsLayer } from './forms/frame.ts';
import { leastText } from './theme.ts';

export interface Scene {
  readonly root: SceneMark;
}

export interface SceneMark {
  readonly marktype: string;
  readonly name?: string;
  readonly items: readonly SceneItem[];
}

export interface SceneItem {
  readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly x?: number;
  readonly y?: number;
  /** Of a group. */
  readonly items?: readonly SceneMark[];
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly opacity?: number;
  readonly datum?: { readonly rowIndex?: number };
}

/** The part of a Vega view that says how large the drawing is. */
export interface Sized {
  width(): number;
  height(): number;
  padding(): number | { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PlacedText extends Box {
  readonly text: string;
  readonly size: number;
}

/** Anti-aliasing and rounding may share this many pixels. */
const tolerance = 0.5;

/** Sentences about what is wrong; `labels` are what the drawn rows say, in order. */
export function checkDrawing(scene: Scene, sized: Sized, labels: readonly string[]): string[] {
  const texts: PlacedText[] = [];
  const marks: { row: number; box: Box }[] = [];
  collect(scene.root, 0, 0, texts, marks);
  const frame = frameOf(sized);
  return [...findLostRows(labels, marks, frame), ...findBadTexts(texts, frame)];
}

function collect(mark: SceneMark, dx: number, dy: number, texts: PlacedText[], marks: { row: number; box: Box }[]): void {
  const isRows = [rowsLayer, rangesLayer, missingLayer].some((layer) => mark.name === `${layer}_marks`);
  for (const item of mark.items) {
    const { x1, y1, x2, y2 } = item.bounds;
    const box = { left: x1 + dx, top: y1 + dy, right: x2 + dx, bottom: y2 + dy };
    if (mark.marktype === 'text') {
      const text = (Array.isArray(item.text) ? item.text : [item.text ?? '']).join(' ').trim();
      if (text !== '' && item.opacity !== 0) texts.push({ ...box, text, size: item.fontSize ?? 11 });
    }
    if (isRows && item.datum?.rowIndex !== undefined) marks.push({ row: item.datum.rowIndex, box });
    for (const inner of item.items ?? []) collect(inner, dx + (item.x ?? 0), dy + (item.y ?? 0), texts, marks);
  }
}

function frameOf(sized: Sized): Box {
  const padding = sized.padding();
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): number => (typeof padding === 'number' ? padding : (padding[name] ?? 0));
  return { left: -side('left'), top: -side('top'), right: sized.width() + side('right'), bottom: sized.height() + side('bottom') };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left - tolerance &&
    box.top >= frame.top - tolerance &&
    box.right <= frame.right + tolerance &&
    box.bottom <= frame.bottom + tolerance
  );
}

function findLostRows(labels: readonly string[], marks: readonly { row: number; box: Box }[], frame: Box): string[] {
  const notices: string[] = [];
  labels.forEach((label, row) => {
    const found = marks.filter((mark) => mark.row === row && isInside(mark.box, frame));
    if (found.length !== 1) notices.push(`Row ${row + 1} ("${label}") has ${found.length} marks; it should have one.`);
  });
  if (marks.length > labels.length) notices.push(`There are ${marks.length} marks for ${labels.length} rows.`);
  return notices;
}

function findBadTexts(texts: readonly PlacedText[], frame: Box): string[] {
  const cut = texts.filter((text) => !isInside(text, frame)).map(({ text }) => `"${text}" does not fit into it.`);
  const tiny = texts
    .filter(({ size }) => size < leastText)
    .map(({ text, size }) => `"${text}" is ${size} pixels high; ${leastText} is the least.`);
  const met = texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (meet(a, b) ? [`"${a.text}" and "${b.text}" meet.`] : [])));
  return [...cut, ...tiny, ...met];
}

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  );
}
