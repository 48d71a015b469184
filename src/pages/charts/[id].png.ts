/** The same picture in pixels, for a page or a message. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { drawnChart } from '../../vega/draw-chart.ts';
import { drawPicture } from '../../vega/draw-picture.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { drawing } = await drawnChart(getRecord(registry.charts, id), registry);
  const picture = await drawPicture(drawing.standalone.svg);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
