/** All charts, drawn into the cache before the pages are made, which then only read them. */
import { loadCharts } from '../checks/load-charts.ts';
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import { drawChart } from '../vega/draw-chart.ts';
import type { StageContext } from './stages.ts';

export async function drawCharts(registry: Registry, { root, signal }: StageContext): Promise<Problem[]> {
  const { charts, problems } = await loadCharts(root);
  const found: Problem[] = [...problems];
  for (const [id, definition] of charts) {
    signal?.throwIfAborted();
    found.push(...(await drawChart(id, definition, registry, { root })).problems);
  }
  return found;
}
