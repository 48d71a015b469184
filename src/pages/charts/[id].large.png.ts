/** The same picture in twice the pixels, for paper or a slide. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../charts/index.ts';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { drawnChart } from '../../vega/draw-chart.ts';
import { drawPictures } from '../../vega/draw-pictures.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { drawing } = await drawnChart(id, getRecord(charts, id), registry);
  const { large } = await drawPictures(drawing.standalone.svg);
  return new Response(new Uint8Array(large), { headers: { 'content-type': 'image/png' } });
};
