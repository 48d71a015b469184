/** All charts, drawn into the cache before the pages are made, which then only read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFiles } from '../export/charts/chart-files.ts';
import { drawPicture } from '../export/charts/draw-picture.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../registry/parse-yaml.ts';
import type { Registry } from '../registry/registry.ts';
import { drawChart, isDrawn, poolOf, type Drawn } from '../vega/draw-chart.ts';
import type { StageContext } from './stages.ts';

/** Charts that are prepared while others are drawn: a few more than there are processes. */
const atOnce = 6;

export async function drawCharts(registry: Registry, { root, say, signal }: StageContext): Promise<Problem[]> {
  const missing: string[] = [];
  const pool = poolOf(root);
  for (const [id, chart] of registry.charts) {
    signal?.throwIfAborted();
    if (await isDrawn(chart, registry, { root })) continue;
    missing.push(id);
    pool.wake(missing.length);
  }
  if (missing.length === 0) return [];
  say(`  ${missing.length} of ${registry.charts.size} charts to draw${missing.length <= 3 ? `: ${missing.join(', ')}` : ''}`);
  const stop = (): void => pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  const problems: Problem[] = [];
  const drawNext = async (): Promise<void> => {
    for (let id = missing.shift(); id !== undefined; id = missing.shift()) {
      signal?.throwIfAborted();
      problems.push(...(await drawWhole(id, registry, root)));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, drawNext));
  } finally {
    signal?.removeEventListener('abort', stop);
    pool.close();
  }
  signal?.throwIfAborted();
  return problems;
}

/** A chart with its files and its picture, all into the cache. */
async function drawWhole(id: string, registry: Registry, root: string): Promise<Problem[]> {
  const chart = registry.charts.get(id);
  if (chart === undefined) return [];
  const { drawing, flaws } = await drawChart(chart, registry, { root });
  if (flaws.length > 0) return placeFlaws(id, flaws, root);
  const { svg } = await chartFiles(chart, registry, drawing, { root });
  await drawPicture(svg, { root });
  return [];
}

/** Both layouts often have the same flaw, which is told once. */
function placeFlaws(id: string, flaws: Drawn['flaws'], root: string): Problem[] {
  const file = `data/charts/${id}.yaml`;
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const isTyped = typeof yaml.value === 'object' && yaml.value !== null && 'type' in yaml.value;
  const at = yaml.placeOfKey([isTyped ? 'type' : 'spec']);
  // What Vega says of two things is two causes; words that are cut are one, whichever they are.
  const byCause = Map.groupBy(flaws, ({ cause, message }) => (cause === 'notice' ? message : cause));
  return [...byCause.values()].map((alike) => {
    const { layout = 'wide', message = '', hint = '' } = alike[0] ?? {};
    const isBoth = alike.some((flaw) => flaw.layout !== layout);
    const which = isBoth ? 'The wide and the narrow drawing are not right' : `The ${layout} drawing is not right`;
    return { rule: 'chart-drawing', file, ...at, message: `${which}: ${message}`, hint };
  });
}
