/** Vega-Lite → Vega: the still drawing for the page, and the live one for a reader who asks for it. */
import { logger, Warn, type Legend, type LoggerInterface, type Mark, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { manyRows } from '../chart/theme.ts';
import { blocksIn, channelOf, isContinuous, partsIn, type Spec as Plain } from '../chart/spec-parts.ts';
import { isBlock } from '../narrow/is-block.ts';
import { hiddenSignal } from './live-payload.ts';

export interface CompiledChart {
  readonly still: Spec;
  readonly live: Spec;
  /** Everything Vega-Lite had to say. */
  readonly notices: readonly string[];
}

export function compileVega(spec: Plain): CompiledChart {
  const notices: string[] = [];
  const still = compileShape(spec, notices);
  const zoomed = zoomable(spec);
  const moving = zoomed === undefined ? still : compileShape(zoomed, notices);
  return {
    still,
    live: {
      ...moving,
      legends: (moving.legends ?? []).map(answerClicks),
      signals: [...(moving.signals ?? []), { name: hiddenSignal, value: [] }],
      marks: (moving.marks ?? []).map(fadeHidden),
    },
    notices: [...new Set(notices)],
  };
}

/** Over a hundred rows, a reader can drag and zoom along a continuous axis; undefined where the drawing itself is made live. */
function zoomable(spec: Plain): Plain | undefined {
  const values = blocksIn(isBlock(spec['data']) ? spec['data']['values'] : []);
  if (values.length <= manyRows || !isContinuous(channelOf(spec, 'x'))) return undefined;
  if ([...partsIn(spec)].some(([path, value]) => path.at(-1) === 'select' || zoomless.has(value))) return undefined;
  const zoom = { name: 'zoom', select: { type: 'interval', encodings: ['x'] }, bind: 'scales' };
  const layers = spec['layer'];
  if (layers === undefined) return { ...spec, params: [...blocksIn(spec['params']), zoom] };
  const [first, ...others] = blocksIn(layers);
  return { ...spec, layer: [{ ...first, params: [...blocksIn(first?.['params']), zoom] }, ...others] };
}

/** Marks on which Vega-Lite has no selection. */
const zoomless = new Set<unknown>(['boxplot', 'errorbar', 'errorband']);

/** A live chart stands where its picture stood, which Vega may have fitted more than once. */
export function asFitted(live: Spec, place: Pick<Spec, 'width' | 'height' | 'padding'>): Spec {
  return live.autosize === 'fit-x' ? { ...live, ...place, autosize: 'none' } : live;
}

interface Shape {
  readonly compiled: Spec;
  readonly notices: readonly string[];
}

/** By what specifications have beside their rows: charts of one type over tables of one form differ in rows only. */
const shapes = new Map<string, Shape>();
const mostShapes = 200;

/** Vega-Lite reads no row, so that it is asked once a shape; the same as compilePlain. */
function compileShape(spec: Plain, notices: string[]): Spec {
  const { data, ...beside } = spec;
  const key = JSON.stringify(beside);
  const shape = shapes.get(key) ?? compileEmpty(beside);
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(key, shape);
  notices.push(...shape.notices);
  const values = isBlock(data) ? data['values'] : undefined;
  const sources = (shape.compiled.data ?? []).map((source) => (isEmpty(source) ? { ...source, values } : source));
  return { ...shape.compiled, data: sources };
}

function compileEmpty(beside: Plain): Shape {
  const notices: string[] = [];
  return { compiled: compilePlain({ ...beside, data: { values: [] } }, noticeLogger(notices)), notices };
}

function isEmpty(source: object): boolean {
  return 'values' in source && Array.isArray(source.values) && source.values.length === 0;
}

/** As Vega-Lite itself compiles it, and nothing of ours. */
export function compilePlain(spec: Plain, logger: LoggerInterface): Spec {
  if (!isVegaLite(spec)) throw new Error('A specification has its data before it is compiled.');
  return compile(spec, { logger }).spec;
}

/** The checks have held it to Vega-Lite's own schema; what is left is whether it was given its data. */
function isVegaLite(spec: object): spec is TopLevelSpec {
  return 'data' in spec;
}

const harmless = [
  // Said of what an error band tells at its pointer, which is not shown.
  'Channel tooltip should not be used with "binned" bin',
  // Said of every specification with signals outside a browser, where there is no window to listen to.
  'Can not resolve event source: window',
  // Said where a height is so much a name, though only the width is to be fitted.
  'Dropping "fit-y" because spec has discrete height',
];

/** A logger that keeps warnings and errors as text; what Vega merely tells (info, debug) is not a fault. */
export function noticeLogger(notices: string[]): LoggerInterface {
  return logger(Warn, undefined, (_method, _level, parts) => {
    const text = Array.from(parts, (part) => (part instanceof Error ? part.message : String(part))).join(' ');
    if (!harmless.some((words) => text.includes(words))) notices.push(text);
  });
}

/** Entries of a key are clicked to choose their series. */
function answerClicks(legend: Legend): Legend {
  const { encode = {} } = legend;
  return {
    ...legend,
    encode: { ...encode, labels: { ...encode.labels, interactive: true }, symbols: { ...encode.symbols, interactive: true } },
  };
}

/** What belongs to a row that was put into the background is still there, faintly, so that nothing moves. */
function fadeHidden(mark: Mark): Mark {
  if (mark.type === 'group') return { ...mark, marks: (mark.marks ?? []).map(fadeHidden) };
  const opacity = { signal: `indexof(${hiddenSignal}, datum._row) < 0 ? 1 : 0.12` };
  return { ...mark, encode: { ...mark.encode, update: { ...mark.encode?.update, opacity } } } as Mark;
}
