/** Vega → the text of an SVG, with everything that was wrong on the way: warnings, lost marks, text that does not fit. */
import * as vega from 'vega';
import type { Spec } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { checkDrawing, type Scene } from './check-drawing.ts';
import { noticeLogger } from './compile-vega.ts';
import type { Layout, MeasureText } from './forms/form.ts';
import { refusingLoader } from './refusing-loader.ts';
import { tidySvg } from './tidy-svg.ts';

export interface Rendered {
  readonly svg: string;
  /** What is wrong, each a sentence; the drawing is not to be used unless there are none. */
  readonly notices: readonly string[];
}

export interface RenderOptions {
  readonly chart: string;
  readonly layout: Layout;
  /** What each drawn row says, in order: as many marks are promised. */
  readonly labels: readonly string[];
  readonly measure: MeasureText;
}

export async function renderSvg(spec: Spec, { chart, layout, labels, measure }: RenderOptions): Promise<Rendered> {
  const outside = findOutside(spec);
  if (outside.length > 0) return { svg: '', notices: outside };
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
    const svg = await view.toSVG();
    return {
      svg: tidySvg(svg, chart, layout),
      notices: [...notices, ...checkDrawing(view.scenegraph() as unknown as Scene, view, labels)],
    };
  } finally {
    view.finalize();
  }
}

/**
 * Addresses and blending: a link with a bad address is an unhandled rejection inside Vega, which ends the process;
 * blending is written as a style attribute, which the site's policy blocks.
 */
function findOutside(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findOutside);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'values') return [];
    if (key === 'url' || key === 'href' || key === 'blend') return [`The drawing asks for "${key}", which charts may not have.`];
    if (key === 'type' && inner === 'image') return ['The drawing asks for an image, which charts may not have.'];
    return findOutside(inner);
  });
}

/** Vega asks this hook, which its types leave out, for every width; it is one for the process, and every chart sets the same. */
function useMetrics(measure: MeasureText): void {
  const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } };
  textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    measure(text === null || text === undefined ? '' : String(text), {
      size: fontSize,
      weight: fontWeight === 'bold' || Number(fontWeight) >= 600 ? 600 : 400,
    });
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}
