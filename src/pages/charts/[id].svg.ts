/** A chart as a picture that stands by itself: finding, notes, source and site are in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { filesOf } from '../../export/charts/chart-files.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { svg } = await filesOf(getRecord(registry.charts, id), registry);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
