/** All charts, drawn into the cache before the pages are made, which then only read them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';
import { drawChart } from '../vega/draw-chart.ts';
import type { StageContext } from './stages.ts';

export async function drawCharts(registry: Registry, { root, signal }: StageContext): Promise<Problem[]> {
  const list = join(root, 'src/charts/index.ts');
  if (!existsSync(list)) return [];
  const { charts } = (await import(pathToFileURL(list).href)) as { charts: ReadonlyMap<string, ChartDefinition> };
  const found: Problem[] = [];
  for (const [id, definition] of charts) {
    signal?.throwIfAborted();
    const { problems } = await drawChart(id, definition, registry, { root });
    found.push(...problems);
  }
  return found;
}
