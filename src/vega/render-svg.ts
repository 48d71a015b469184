/** Vega → the text of an SVG, with everything that was wrong on the way: warnings, lost marks, text that does not fit. */
import * as vega from 'vega';
import type { Spec, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { layoutWidth, type Layout, type MeasureText } from '../chart/theme.ts';
import { checkDrawing, type Flaw } from './check-drawing.ts';
import type { Wish } from '../chart/types/type.ts';
import { noticeLogger } from './compile-vega.ts';
import { placeWords, type Offsets } from './place-words.ts';
import { collectScene, originOf, sceneOf, type Offset } from './read-scene.ts';
import { refusingLoader } from './refusing-loader.ts';
import { tidySvg } from './tidy-svg.ts';

/** What Vega's types leave out: the hook that it asks for the width of every text. */
declare module 'vega' {
  export const textMetrics: {
    width: (item: { readonly fontSize?: number; readonly fontWeight?: number | string }, text: unknown) => number;
  };
}

export interface Rendered {
  /** Words that are to stand elsewhere: with any, nothing else is made. */
  readonly moved: Offsets;
  readonly svg: string;
  /** Pixels that are left for the plot beside its axes and words; 0 where views stand side by side. */
  readonly plot: number;
  /** Its sizes, and what stands round it, in pixels. */
  readonly place: Pick<Spec, 'width' | 'height' | 'padding'>;
  /** The drawing is not to be used unless there are none. */
  readonly flaws: readonly Flaw[];
}

interface RenderOptions {
  /** What each drawn row says, in order. */
  readonly labels: readonly string[];
  readonly chart: string;
  readonly layout: Layout;
  readonly measure: MeasureText;
  /** Words whose places are to be looked at. */
  readonly wishes?: readonly Wish[];
}

export async function renderSvg(spec: Spec, { chart, layout, measure, labels, wishes = [] }: RenderOptions): Promise<Rendered> {
  const notices: string[] = [];
  useMetrics(measure);
  // The interpreter, as in the browser, so that both evaluate alike.
  const view = new vega.View(vega.parse(spec, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader: refusingLoader,
    logger: noticeLogger(notices),
  });
  try {
    await view.runAsync();
    for (let fits = 1; fits < mostFits && reachesOver(view, layout); fits += 1) await view.resize().runAsync();
    const left = -originOf(view).x;
    const moved = placeWords(sceneOf(view), wishes, { left, right: left + layoutWidth[layout] });
    if (moved.size > 0) return { moved, svg: '', plot: 0, place: {}, flaws: [] };
    const svg = await view.toSVG();
    const frame = frameOf(svg, originOf(view));
    const flaws = checkDrawing(sceneOf(view), frame, layoutWidth[layout], labels);
    const [width, height] = [view.width(), view.height()];
    return {
      moved: new Map(),
      svg: tidySvg(svg, chart, layout),
      plot: width,
      place: { width, height, padding: { left: -frame.x1, top: -frame.y1, right: frame.x2 - width, bottom: frame.y2 - height } },
      flaws: [...notices.filter((notice) => !isFollowOn(notice, flaws, labels)).map(asFlaw), ...addressesIn(svg), ...flaws],
    };
  } finally {
    view.finalize();
  }
}

/** Vega fits a view once: on the shorter axis that is left, words beside marks and new ticks may reach over the edge again. */
function reachesOver(view: View, layout: Layout): boolean {
  const { x, right: free } = originOf(view);
  const edge = layoutWidth[layout] - x - free;
  const { texts } = collectScene(sceneOf(view));
  return texts.some(({ row, tick, box }) => (row !== undefined || tick !== undefined) && box.x2 > edge);
}

const mostFits = 12;

/** Said of each layer without a row; where every row is seen, others gave the axis its extent, and where none is, that is told. */
function isFollowOn(notice: string, flaws: readonly Flaw[], labels: readonly string[]): boolean {
  return notice.startsWith('Infinite extent') && (flaws.length > 0 || labels.length > 0);
}

/** What Vega has to say about a specification is its author's to mend. */
export function asFlaw(notice: string): Flaw {
  return {
    cause: 'notice',
    message: `Vega says: ${notice}`,
    hint: 'Correct what it names in the specification; where the chart has a type, choose other rows with where, or another type.',
  };
}

/** An expression may have put one together that no check of the words sees. */
function addressesIn(svg: string): Flaw[] {
  const [found] = /url\((?!#)[^)]*\)?|(?<= href=")(?!#)[^"]*/.exec(svg) ?? [];
  if (found === undefined) return [];
  return [{ cause: 'address', message: `It has the address "${found}".`, hint: 'A drawing loads nothing: leave it out.' }];
}

/** The drawing's edges, from the origin of its scene. */
function frameOf(svg: string, { x, y }: Offset): vega.Bounds {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return new vega.Bounds().set(-x, -y, Number(width) - x, Number(height) - y);
}

/** Vega asks this hook for every width; it is one for the process, and every chart sets the same. */
function useMetrics(measure: MeasureText): void {
  vega.textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    measure(typeof text === 'string' ? text : JSON.stringify(text ?? ''), {
      size: fontSize,
      weight: fontWeight === 'bold' || Number(fontWeight) >= 600 ? 600 : 400,
    });
}
