/** A drawn chart → the files that leave the site with all that belongs to it, from the cache or made now. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { ownVersion } from '../../cache/code-version.ts';
import { chartCaption } from './caption.ts';
import { onceAChart, type Chart } from '../../chart/chart.ts';
import type { Spec } from '../../chart/spec-parts.ts';
import { makePalette } from '../../colours/palette.ts';
import type { Registry } from '../../registry/registry.ts';
import { drawnChart } from '../../drawing/draw-chart.ts';
import type { Drawing } from '../../drawing/draw-job.ts';
import { currentFolders } from '../../folders.ts';
import { loadFonts } from '../../drawing/fonts.ts';
import { frameHeights, type FrameHeights } from './frame-heights.ts';
import { loadOutline } from './outline-svg.ts';
import { svgSize } from './svg-size.ts';
import { takeAwaySpec, takeAwayWords } from './take-away.ts';

export interface ChartFiles {
  /** A whole SVG file: finding, drawing, notes and source. */
  readonly svg: string;
  /** A whole Vega-Lite specification. */
  readonly spec: Spec;
  /** The drawing for a phone as a file of its own, without words round it: for lists, where they stand beside it. */
  readonly small: string;
  /** How high the chart is in a frame of another site. */
  readonly heights: FrameHeights;
}

interface FilesOptions {
  /** The site's folder; that of this process by default. */
  readonly root?: string;
  /** Where finished files are kept; `.cache/chart-files` in it by default. */
  readonly cacheDir?: string;
}

/** Of a chart of the site that this process runs in. */
export const filesOf = onceAChart(async (chart: Chart, registry: Registry): Promise<ChartFiles> => {
  const { drawing } = await drawnChart(chart, registry);
  return await chartFiles(chart, registry, drawing);
});

/** `drawing` is that of the chart, without flaws. */
export async function chartFiles(
  chart: Chart,
  registry: Registry,
  drawing: Drawing,
  { root = currentFolders().site, cacheDir = join(root, '.cache/chart-files') }: FilesOptions = {},
): Promise<ChartFiles> {
  const caption = chartCaption(chart, registry);
  const { name, colours } = registry.site;
  const palette = makePalette(colours);
  const { wide, narrow, spec, plot } = drawing;
  const { measure, hash } = await loadFonts(root);
  const key = cacheKey([
    ownVersion(currentFolders().generator, ['src/chart', 'src/colours', 'src/export/charts', 'src/text']),
    hash,
    wide,
    narrow,
    JSON.stringify([chart.id, spec, plot, caption, name, palette.light]),
  ]);
  const kept = await readCache(cacheDir, key);
  if (kept !== undefined) return JSON.parse(kept.toString()) as ChartFiles;
  const outline = await loadOutline(root);
  const words = takeAwayWords(caption, name, measure);
  const named = { chart: chart.id, title: caption.title, alt: caption.alt, palette };
  const drawn = { wide: svgSize(wide).height, narrow: svgSize(narrow).height };
  const files = {
    svg: outline(wide, { ...named, words }),
    spec: takeAwaySpec(spec, plot, { caption, words, palette }),
    small: outline(narrow, named),
    heights: frameHeights({ caption, siteName: name, drawn, measure }),
  };
  await writeCache(cacheDir, key, JSON.stringify(files));
  return files;
}
