/** A chart's record → its two drawings, its live payload and the files that leave the site, from the cache or drawn now. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { codeVersion } from '../cache/code-version.ts';
import { joinsRows } from '../chart/authored.ts';
import { chartCaption, type ChartCaption } from '../chart/caption.ts';
import type { Chart } from '../chart/chart.ts';
import { layouts } from '../chart/layout.ts';
import { liveSpec } from '../chart/live-spec.ts';
import { drawnRows, liveSeries } from '../chart/rows.ts';
import { rowSentences } from '../chart/sentences.ts';
import type { Spec } from '../chart/spec-parts.ts';
import { specificationOf } from '../chart/specification.ts';
import { takeAwaySpec, takeAwayWords } from '../chart/take-away.ts';
import type { Registry } from '../registry/registry.ts';
import type { DrawJob, DrawnJob } from './draw-job.ts';
import { DrawPool } from './draw-pool.ts';
import { frameHeights, type FrameHeights } from './frame-heights.ts';
import type { LivePayload } from './live-payload.ts';
import { loadOutline } from './outline-svg.ts';
import { svgSize } from './svg-size.ts';
import { loadTextMetrics, type TextMetrics } from './text-metrics.ts';

export interface Drawing {
  /** `<svg>` elements, opaque, at their final size: `layoutWidth` of chart/layout.ts. */
  readonly wide: string;
  readonly narrow: string;
  readonly live: LivePayload;
  /** The chart as it leaves the site: a whole SVG file, and a Vega-Lite specification. */
  readonly standalone: { readonly svg: string; readonly spec: Spec };
  /** The drawing for a phone as a file of its own, without words round it: for lists, where they stand beside it. */
  readonly small: string;
  /** How high the chart is in a frame of another site. */
  readonly frame: FrameHeights;
}

export interface Drawn {
  readonly drawing: Drawing;
  /** What is wrong in it; with any, the drawing is not to be shown and is not kept. */
  readonly flaws: DrawnJob['flaws'];
}

interface DrawOptions {
  /** The project's folder; the one the process runs in by default. */
  readonly root?: string;
  /** Where finished drawings are kept; `.cache/charts` in the project by default. */
  readonly cacheDir?: string;
  /** The processes that draw; those of the project by default. */
  readonly pool?: DrawPool;
}

const drawnHere = new WeakMap<Chart, { readonly registry: Registry; readonly drawn: Promise<Drawn> }>();

/** The same as drawChart with the project's own folders, once a process: a dozen pages and files ask for each chart. */
export function drawnChart(chart: Chart, registry: Registry): Promise<Drawn> {
  const kept = drawnHere.get(chart);
  if (kept?.registry === registry) return kept.drawn;
  const drawn = drawChart(chart, registry);
  drawnHere.set(chart, { registry, drawn });
  return drawn;
}

/** The chart has passed the checks of its record. */
export async function drawChart(chart: Chart, registry: Registry, options: DrawOptions = {}): Promise<Drawn> {
  const { root = process.cwd(), cacheDir = join(root, '.cache/charts'), pool = poolOf(root) } = options;
  const { job, key, caption } = prepare(chart, registry, root);
  const kept = await readCache(cacheDir, key);
  if (kept !== undefined) return { drawing: JSON.parse(kept.toString()) as Drawing, flaws: [] };
  const drawn = await pool.draw(job);
  const drawing = await finish(chart, registry, { job, drawn, caption, root });
  if (drawn.flaws.length === 0) await writeCache(cacheDir, key, JSON.stringify(drawing));
  return { drawing, flaws: drawn.flaws };
}

/** Whether the chart is in the cache as it would be drawn now: costs its specifications, and no Vega. */
export async function isDrawn(
  chart: Chart,
  registry: Registry,
  { root = process.cwd(), cacheDir = join(root, '.cache/charts') }: DrawOptions = {},
): Promise<boolean> {
  return (await readCache(cacheDir, prepare(chart, registry, root).key)) !== undefined;
}

/** The name of its drawing in the cache. */
export function drawingKey(chart: Chart, registry: Registry, root: string): string {
  return prepare(chart, registry, root).key;
}

const pools = new Map<string, DrawPool>();

/** The processes of a project, which wait for work and keep nobody waiting. */
export function poolOf(root: string): DrawPool {
  const pool = pools.get(root) ?? new DrawPool(root);
  pools.set(root, pool);
  return pool;
}

interface Prepared {
  readonly job: DrawJob;
  readonly key: string;
  readonly caption: ChartCaption;
}

const prepared = new WeakMap<Chart, { readonly registry: Registry; readonly prepared: Prepared }>();

/** What is drawn, and the name of its drawing; once a process, since it is asked for before and while drawing. */
function prepare(chart: Chart, registry: Registry, root: string): Prepared {
  const known = prepared.get(chart);
  if (known?.registry === registry) return known.prepared;
  const { measure, fontHash, version } = partsOf(root);
  const specs = { wide: specificationOf(chart, registry, 'wide', measure), narrow: specificationOf(chart, registry, 'narrow', measure) };
  const live = Object.fromEntries(
    layouts.flatMap((layout) => {
      const moving = liveSpec(specs[layout]);
      return moving === undefined ? [] : [[layout, moving]];
    }),
  );
  const caption = chartCaption(chart, registry);
  const job = {
    ...{ chart: chart.id, specs, live },
    labels: joinsRows(chart) ? [] : drawnRows(chart, registry).map(({ label }) => label),
  };
  const said = [registry.site.name, caption, rowSentences(chart, registry), liveSeries(chart, registry)];
  const made = { job, caption, key: cacheKey([version, fontHash, JSON.stringify(job), JSON.stringify(said)]) };
  prepared.set(chart, { registry, prepared: made });
  return made;
}

interface Parts extends TextMetrics {
  readonly version: string;
}

const partsByRoot = new Map<string, Parts>();

/** Read once a process. */
function partsOf(root: string): Parts {
  let parts = partsByRoot.get(root);
  if (parts === undefined) {
    parts = { ...loadTextMetrics(root), version: codeVersion(root, ['src/chart', 'src/vega']) };
    partsByRoot.set(root, parts);
  }
  return parts;
}

interface Finishing {
  readonly job: DrawJob;
  readonly drawn: DrawnJob;
  readonly caption: ChartCaption;
  readonly root: string;
}

async function finish(chart: Chart, registry: Registry, { job, drawn, caption, root }: Finishing): Promise<Drawing> {
  const { measure } = partsOf(root);
  const { name } = registry.site;
  const outline = await loadOutline(root);
  const words = takeAwayWords(caption, name, measure);
  const named = { chart: chart.id, title: caption.title, alt: caption.alt };
  const { wide, narrow } = drawn.svgs;
  return {
    wide,
    narrow,
    live: { ...drawn.live, rows: rowSentences(chart, registry), series: liveSeries(chart, registry) },
    standalone: { spec: takeAwaySpec(job.specs.wide, drawn.plot, caption, words), svg: outline(wide, { ...named, words }) },
    small: outline(narrow, named),
    frame: frameHeights({ caption, siteName: name, drawn: { wide: svgSize(wide).height, narrow: svgSize(narrow).height }, measure }),
  };
}
