/** A chart's id, definition and records → its two drawings, its live payload and the file that leaves the site, from the cache or drawn now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TopLevelSpec } from 'vega-lite';
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { chartCaption } from './chart-caption.ts';
import { drawnRows, liveSeries } from './chart-rows.ts';
import { compileChart } from './compile-chart.ts';
import type { ChartDefinition } from './define-chart.ts';
import { findPlace } from './find-place.ts';
import { layouts, type Layout } from './forms/form.ts';
import { frameHeights, type FrameHeights } from './frame-heights.ts';
import type { LivePayload } from './live-payload.ts';
import { rendererVersion } from './renderer-version.ts';
import { rowSentences } from './row-sentences.ts';
import { standaloneChart } from './standalone-chart.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { svgSize } from './svg-size.ts';
import { loadTextMetrics, type TextMetrics } from './text-metrics.ts';
import { withLightColours } from './theme.ts';

export interface Drawing {
  /** `<svg>` elements, opaque, at their final size: `layoutWidth` of forms/form.ts. */
  readonly wide: string;
  readonly narrow: string;
  readonly live: LivePayload;
  /** The chart as it leaves the site: a whole SVG file, and the Vega-Lite specification that it is drawn from. */
  readonly standalone: { readonly svg: string; readonly spec: TopLevelSpec };
  /** The wide drawing as a file of its own, without words round it: for lists, where they stand beside it. */
  readonly small: string;
  /** How high the chart is in a frame of another site. */
  readonly frame: FrameHeights;
}

export interface DrawOptions {
  /** The project's folder; the one the process runs in by default. */
  readonly root?: string;
  /** Where finished drawings are kept; `.cache/charts` in the project by default. */
  readonly cacheDir?: string;
  /** The chart's own file, for reports; `src/charts/<id>.ts` in the project by default. */
  readonly readSource?: ReadSource;
}

export type ReadSource = (id: string) => { readonly file: string; readonly text: string };

interface Drawn {
  readonly drawing: Drawing;
  readonly problems: Problem[];
}

const drawnHere = new WeakMap<ChartDefinition, { readonly registry: Registry; readonly drawn: Promise<Drawn> }>();

/** The same as drawChart with the project's own folders, once a process: a dozen pages and files ask for each chart. */
export function drawnChart(id: string, definition: ChartDefinition, registry: Registry): Promise<Drawn> {
  const kept = drawnHere.get(definition);
  if (kept?.registry === registry) return kept.drawn;
  const drawn = drawChart(id, definition, registry);
  drawnHere.set(definition, { registry, drawn });
  return drawn;
}

/** The definition has passed find-chart-problems.ts. With problems, the drawing is not to be shown and is not kept. */
export async function drawChart(
  id: string,
  definition: ChartDefinition,
  registry: Registry,
  { root = process.cwd(), cacheDir = join(root, '.cache/charts'), readSource = sourcesIn(root) }: DrawOptions = {},
): Promise<Drawn> {
  const { measure, wide, narrow, caption, standalone, rows, series, key } = prepare(id, definition, registry, root);
  const kept = await readCache(cacheDir, key);
  if (kept !== undefined) return { drawing: JSON.parse(kept.toString()) as Drawing, problems: [] };

  // Vega is loaded only when something has to be drawn.
  const [{ compileVega }, { renderSvg }] = await Promise.all([import('./compile-vega.ts'), import('./render-svg.ts')]);
  const labels = drawnRows(definition, registry).map((row) => row.label);
  const compiled = { wide: compileVega(wide), narrow: compileVega(narrow), standalone: compileVega(standalone) };
  const rendered = {
    wide: await renderSvg(compiled.wide.still, { chart: id, layout: 'wide', labels, measure }),
    narrow: await renderSvg(compiled.narrow.still, { chart: id, layout: 'narrow', labels, measure }),
    standalone: await renderSvg(compiled.standalone.still, { chart: id, layout: 'wide', labels, measure }),
  };
  const named = { ...caption, chart: id, measure };
  const drawing = {
    wide: rendered.wide.svg,
    narrow: rendered.narrow.svg,
    live: { wide: compiled.wide.live, narrow: compiled.narrow.live, rows, series },
    standalone: { spec: standalone, svg: standaloneSvg(rendered.standalone.svg, named) },
    small: standaloneSvg(withLightColours(rendered.wide.svg), named),
    frame: frameHeights({
      caption,
      siteName: registry.site.name,
      drawn: { wide: svgSize(rendered.wide.svg).height, narrow: svgSize(rendered.narrow.svg).height },
      measure,
    }),
  };
  const notices = ([...layouts, 'standalone'] as const).flatMap((layout) =>
    [...compiled[layout].notices, ...rendered[layout].notices].map((notice) => ({ layout, notice })),
  );
  if (notices.length === 0) await writeCache(cacheDir, key, JSON.stringify(drawing));
  return { drawing, problems: await drawingProblems(id, readSource, notices) };
}

/** Whether the chart is in the cache as it would be drawn now: costs its compilation, and no Vega. */
export async function isDrawn(
  id: string,
  definition: ChartDefinition,
  registry: Registry,
  { root = process.cwd(), cacheDir = join(root, '.cache/charts') }: DrawOptions = {},
): Promise<boolean> {
  return (await readCache(cacheDir, prepare(id, definition, registry, root).key)) !== undefined;
}

/** What is drawn, and the name of its drawing. */
function prepare(id: string, definition: ChartDefinition, registry: Registry, root: string) {
  const { measure, fontHash, version } = partsOf(root);
  const [wide, narrow] = [compileChart(definition, registry, 'wide', measure), compileChart(definition, registry, 'narrow', measure)];
  const rows = rowSentences(definition, registry);
  const series = liveSeries(definition, registry);
  const caption = chartCaption(definition, registry);
  const standalone = standaloneChart(wide, { caption, siteName: registry.site.name, measure });
  const key = cacheKey([version, fontHash, id, JSON.stringify([wide, narrow, standalone, caption, rows, series])]);
  return { measure, wide, narrow, caption, standalone, rows, series, key };
}

interface Parts extends TextMetrics {
  readonly version: string;
}

const partsByRoot = new Map<string, Parts>();

/** Read once a process. */
function partsOf(root: string): Parts {
  let parts = partsByRoot.get(root);
  if (parts === undefined) {
    parts = { ...loadTextMetrics(root), version: rendererVersion(root) };
    partsByRoot.set(root, parts);
  }
  return parts;
}

function sourcesIn(root: string): ReadSource {
  return (id) => {
    const file = `src/charts/${id}.ts`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
}

async function drawingProblems(
  id: string,
  readSource: ReadSource,
  notices: readonly { layout: Layout | 'standalone'; notice: string }[],
): Promise<Problem[]> {
  if (notices.length === 0) return [];
  const { file, text } = readSource(id);
  const place = await findPlace(text);
  return notices.map(({ layout, notice }) => ({
    rule: 'chart-drawing',
    file,
    ...place,
    message: `The ${layout} drawing is not right: ${notice}`,
    mend: 'Shorten the names or the values in the data, draw fewer rows with where, or choose another form.',
  }));
}
