/** Vega's scenegraph → the texts and marks of a drawing, each with its place in the picture. */
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
  readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly x?: number;
  readonly y?: number;
  /** Of a group. */
  readonly width?: number;
  readonly height?: number;
  readonly items?: readonly SceneMark[];
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly opacity?: number;
  readonly datum?: Readonly<Record<string, unknown>>;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeenText extends Box {
  readonly text: string;
  readonly size: number;
  /** Of a number or a time on an axis, which axis, and where on it. */
  readonly tick?: { readonly axis: object; readonly value: number };
}

export interface SeenMark {
  readonly row: number;
  readonly box: Box;
  /** Where its row is, for a mark that is the shape of many. */
  readonly at: Offset;
  readonly type: string;
  /** Points of a line or an area, which has one shape for all of them. */
  readonly path: boolean;
}

export interface Offset {
  readonly x: number;
  readonly y: number;
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

export function collectScene(scene: Scene): { texts: SeenText[]; marks: SeenMark[] } {
  const texts: SeenText[] = [];
  const marks: SeenMark[] = [];
  const visit = (mark: SceneMark, at: Offset, { width = Infinity, height = Infinity }: Pick<SceneItem, 'width' | 'height'>): void => {
    for (const item of mark.items) {
      if (item.opacity === 0) continue;
      const box = boxOf(item, at);
      if (mark.marktype === 'text') {
        const text = (Array.isArray(item.text) ? item.text : [item.text ?? '']).join(' ').trim();
        if (text !== '') texts.push({ ...box, text, size: item.fontSize ?? 11, ...tickOf(mark, item.datum) });
      }
      const row = item.datum?.['_row'];
      const { x = 0, y = 0 } = item;
      const isCut = mark.clip === true && (x < 0 || y < 0 || x > width || y > height);
      if (typeof row === 'number' && mark.marktype !== 'group' && !isCut)
        marks.push({
          row,
          box,
          at: { x: at.x + x, y: at.y + y },
          type: mark.marktype,
          path: mark.marktype === 'line' || mark.marktype === 'area',
        });
      for (const inner of item.items ?? []) visit(inner, { x: at.x + x, y: at.y + y }, item);
    }
  };
  visit(scene.root, { x: 0, y: 0 }, {});
  return { texts, marks };
}

function boxOf({ bounds }: SceneItem, { x, y }: Offset): Box {
  return { left: bounds.x1 + x, top: bounds.y1 + y, right: bounds.x2 + x, bottom: bounds.y2 + y };
}
