/** The same picture in pixels, for a page or a message. */
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
  const { normal } = await drawPictures(drawing.standalone.svg);
  return new Response(new Uint8Array(normal), { headers: { 'content-type': 'image/png' } });
};
