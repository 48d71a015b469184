/** Vega's scenegraph → the texts and marks of a drawing, each with its place in the picture. */
import { Bounds, type View } from 'vega';
import { isBlock } from '../narrow/is-block.ts';

export interface Scene {
  readonly root: SceneMark;
}

interface SceneMark {
  readonly marktype: string;
  readonly role?: string;
  /** Nothing of it is seen beyond its group. */
  readonly clip?: unknown;
  readonly items: readonly SceneItem[];
}

interface SceneItem {
  readonly bounds: Bounds;
  readonly x?: number;
  readonly y?: number;
  /** Of a group. */
  readonly width?: number;
  readonly height?: number;
  readonly items?: readonly SceneMark[];
  readonly text?: unknown;
  readonly fontSize?: number;
  /** Of a point, in square pixels. */
  readonly size?: number;
  readonly opacity?: number;
  readonly datum?: Readonly<Record<string, unknown>>;
}

export interface SeenText {
  readonly box: Bounds;
  readonly text: string;
  readonly size: number;
  /** Of a number or a time on an axis, which axis, and where on it. */
  readonly tick?: { readonly axis: object; readonly value: number };
  /** Of words that stand beside a mark, whose it is, how far below it, and where its plot is. */
  readonly row: number | undefined;
  readonly offset: number | undefined;
  readonly plot: Plot;
}

interface Plot {
  readonly box: Bounds;
  /** Small pictures in rows have their headings close above them. */
  readonly isCell: boolean;
}

export interface SeenMark {
  readonly row: number;
  /** Of a line or an area, which is the shape of many rows, round the point of its own; of a point without its rim. */
  readonly box: Bounds;
  readonly type: string;
  /** Points of a line or an area, which has one shape for all of them. */
  readonly path: boolean;
}

export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Where the origin of a view's scene stands in its picture, and how much is kept free on the right. */
export function originOf(view: View): Offset & { readonly right: number } {
  const [x, y] = view.origin();
  const { left, top, right } = view.padding() as { readonly left: number; readonly top: number; readonly right: number };
  return { x: x + left, y: y + top, right };
}

/** Vega's types leave out that marks hang from a root. */
export function sceneOf(view: { scenegraph(): unknown }): Scene {
  const graph = view.scenegraph();
  if (!isScene(graph)) throw new Error('Vega has another scenegraph than the one that is read here.');
  return graph;
}

function isScene(graph: unknown): graph is Scene {
  return isBlock(graph) && isBlock(graph['root']) && Array.isArray(graph['root']['items']);
}

function tickOf(mark: SceneMark, datum: SceneItem['datum']): Pick<SeenText, 'tick'> {
  const value = datum?.['value'];
  const isTick = mark.role === 'axis-label' && (typeof value === 'number' || value instanceof Date);
  return isTick ? { tick: { axis: mark, value: Number(value) } } : {};
}

interface Seen {
  readonly texts: SeenText[];
  readonly marks: SeenMark[];
  /** The points of each line, and of the upper edge of each area. */
  readonly lines: Offset[][];
}

export function collectScene(scene: Scene): Seen {
  const texts: SeenText[] = [];
  const marks: SeenMark[] = [];
  const lines: Offset[][] = [];
  const visit = (
    mark: SceneMark,
    at: Offset,
    { width = Infinity, height = Infinity }: Pick<SceneItem, 'width' | 'height'>,
    isCell: boolean,
  ): void => {
    if (mark.marktype === 'line' || mark.marktype === 'area')
      lines.push(mark.items.map(({ x = 0, y = 0 }) => ({ x: at.x + x, y: at.y + y })));
    for (const item of mark.items) {
      if (item.opacity === 0) continue;
      const box = item.bounds.clone().translate(at.x, at.y);
      const row = numberIn(item, '_row');
      const text = mark.marktype === 'text' ? (Array.isArray(item.text) ? item.text : [item.text ?? '']).join(' ').trim() : '';
      if (text !== '')
        texts.push({
          ...{ box, text, size: item.fontSize ?? 11, ...tickOf(mark, item.datum) },
          ...{ row: row ?? numberIn(item, '_stack'), offset: numberIn(item, '_offset') },
          plot: { box: new Bounds().set(at.x, at.y, at.x + width, at.y + height), isCell },
        });
      const { x = 0, y = 0 } = item;
      const here = { x: at.x + x, y: at.y + y };
      const isCut = mark.clip === true && (x < 0 || y < 0 || x > width || y > height);
      if (row !== undefined && mark.marktype !== 'group' && !isCut) marks.push(markOf(mark.marktype, item, row, box, here));
      for (const inner of item.items ?? []) visit(inner, here, item, mark.role === 'scope');
    }
  };
  visit(scene.root, { x: 0, y: 0 }, {}, false);
  return { texts, marks, lines };
}

/** Pixels from the middle of a point that nobody sees. */
const pathReach = 4;

function markOf(type: string, { size = 64 }: SceneItem, row: number, box: Bounds, { x, y }: Offset): SeenMark {
  const path = type === 'line' || type === 'area';
  if (!path && type !== 'symbol') return { row, box, type, path };
  const half = path ? pathReach : Math.sqrt(size) / 2;
  return { row, box: new Bounds().add(x, y).expand(half), type, path };
}

function numberIn({ datum }: SceneItem, column: string): number | undefined {
  const value = datum?.[column];
  return typeof value === 'number' ? value : undefined;
}
