/** A chart's record → its two drawings and its live ones, from the cache or drawn now. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { ownVersion } from '../cache/code-version.ts';
import { joinsRows } from '../chart/authored.ts';
import { onceAChart, type Chart } from '../chart/chart.ts';
import { drawnRows } from '../chart/rows.ts';
import type { Layout } from '../chart/theme.ts';
import { specificationOf, type Specification } from '../chart/specification.ts';
import { currentFolders } from '../folders.ts';
import { keeper, noteRead } from '../page-reads.ts';
import { currentBuild } from '../registry/current-build.ts';
import type { Registry } from '../registry/registry.ts';
import type { DrawJob, DrawnJob, Drawing } from './draw-job.ts';
import { DrawPool } from './draw-pool.ts';
import { drawnKey, readDrawnNames } from './drawn-names.ts';
import { loadFonts } from './fonts.ts';

export interface Drawn {
  readonly drawing: Drawing;
  /** What is wrong in it; with any, the drawing is not to be shown and is not kept. */
  readonly flaws: DrawnJob['flaws'];
  /** Its name in the cache. */
  readonly key: string;
  /** It was in the cache already. */
  readonly wasKept: boolean;
}

interface DrawOptions {
  /** The site's folder; that of this process by default. */
  readonly root?: string;
  /** Where finished drawings are kept; `.cache/charts` in it by default. */
  readonly cacheDir?: string;
  /** The processes that draw; those of the site by default. */
  readonly pool?: DrawPool;
}

/** The same as drawChart with the project's own folders. */
export const drawnChart = onceAChart(
  async (chart: Chart, registry: Registry): Promise<Drawn> => (await findDrawn(chart)) ?? (await drawChart(chart, registry)),
);

let names: ReturnType<typeof readDrawnNames> | undefined;

/** While the pages of a build are made its charts are drawn and noted: the same drawing, without what it is drawn from. */
async function findDrawn(chart: Chart): Promise<Drawn | undefined> {
  if (keeper() === undefined) return undefined;
  const { site } = currentFolders();
  noteRead(`drawing/${chart.id}`);
  const key = (await (names ??= readDrawnNames(site))).get(drawnKey(chart, currentBuild()));
  const kept = key === undefined ? undefined : await readCache(join(site, '.cache/charts'), key);
  return key === undefined || kept === undefined ? undefined : { drawing: toDrawing(kept), flaws: [], key, wasKept: true };
}

function toDrawing(kept: Buffer): Drawing {
  return JSON.parse(kept.toString()) as Drawing;
}

/** The chart has passed the checks of its record. */
export async function drawChart(chart: Chart, registry: Registry, options: DrawOptions = {}): Promise<Drawn> {
  const { root = currentFolders().site, cacheDir = join(root, '.cache/charts'), pool = poolOf(root) } = options;
  const { job, key } = await prepare(chart, registry, root);
  const kept = await readCache(cacheDir, key);
  if (kept !== undefined) return { drawing: toDrawing(kept), flaws: [], key, wasKept: true };
  const { drawing, flaws } = await pool.draw(job);
  if (flaws.length === 0) await writeCache(cacheDir, key, JSON.stringify(drawing));
  return { drawing, flaws, key, wasKept: false };
}

const pools = new Map<string, DrawPool>();

/** The processes of a site, which wait for work and keep nobody waiting. */
export function poolOf(root: string): DrawPool {
  const pool = pools.get(root) ?? new DrawPool(root);
  pools.set(root, pool);
  return pool;
}

/** What is drawn, and the name of its drawing: not remembered, since the rows of thousands of charts fill the memory. */
async function prepare(chart: Chart, registry: Registry, root: string): Promise<{ job: DrawJob; key: string }> {
  const { measure, hash } = await loadFonts(root);
  const drawn = (layout: Layout): Specification => specificationOf(chart, registry, layout, measure);
  const labels = joinsRows(chart) ? [] : drawnRows(chart, registry).map(({ label }) => label);
  const job = { chart: chart.id, drawings: { wide: drawn('wide'), narrow: drawn('narrow') }, labels };
  const code = ownVersion(currentFolders().generator, ['src/chart', 'src/drawing', 'src/vega']);
  return { job, key: cacheKey([code, hash, JSON.stringify(job)]) };
}
