/** All charts, drawn into the cache before the pages are made, which then only read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFiles } from '../export/charts/chart-files.ts';
import { drawPicture } from '../export/charts/draw-picture.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../registry/parse-yaml.ts';
import type { Registry } from '../registry/registry.ts';
import { drawChart, poolOf, type Drawn } from '../drawing/draw-chart.ts';
import type { StageContext } from './stages.ts';

/** Charts that are prepared while others are drawn: a few more than there are processes. */
const atOnce = 6;

/** A chart's specification, drawing and files are in memory only while it is its turn. `keep` gets the name in the cache of each drawing that is right. */
export async function drawCharts(
  registry: Registry,
  { root, say, signal }: StageContext,
  charts: Registry['charts'] = registry.charts,
  keep: (id: string, key: string) => void = () => undefined,
): Promise<Problem[]> {
  const pool = poolOf(root);
  const stop = (): void => pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  const waiting = charts.values();
  const drawn: string[] = [];
  const problems: Problem[] = [];
  const drawNext = async (): Promise<void> => {
    for (const chart of waiting) {
      signal?.throwIfAborted();
      const { drawing, flaws, key, wasKept } = await drawChart(chart, registry, { root });
      if (flaws.length === 0) keep(chart.id, key);
      if (wasKept) continue;
      drawn.push(chart.id);
      if (flaws.length > 0) problems.push(...placeFlaws(chart.id, flaws, root));
      else await drawPicture((await chartFiles(chart, registry, drawing, { root })).svg, { root });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, drawNext));
  } finally {
    signal?.removeEventListener('abort', stop);
    pool.close();
  }
  signal?.throwIfAborted();
  const names = drawn.length <= 3 ? `: ${drawn.sort().join(', ')}` : '';
  if (drawn.length > 0) say(`  ${drawn.length} of ${registry.charts.size} charts drawn${names}`);
  return problems;
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
