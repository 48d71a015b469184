/** A chart with everything that is made of it: its drawings, and the pictures of them, both into the cache. */
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';
import { drawChart } from '../vega/draw-chart.ts';
import { drawPictures } from '../vega/draw-pictures.ts';

export async function drawWhole(id: string, definition: ChartDefinition, registry: Registry, root: string): Promise<Problem[]> {
  const { drawing, problems } = await drawChart(id, definition, registry, { root });
  if (problems.length === 0) await drawPictures(drawing.standalone.svg, { root });
  return problems;
}
