/** The same picture in pixels, for a page or a message. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { filesOf } from '../../export/charts/chart-files.ts';
import { drawPicture } from '../../export/charts/draw-picture.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { svg } = await filesOf(getRecord(registry.charts, id), registry);
  const picture = await drawPicture(svg);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
