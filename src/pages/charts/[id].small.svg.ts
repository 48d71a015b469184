/** The drawing alone, small enough for a list that has its finding beside it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { filesOf } from '../../export/charts/chart-files.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { small } = await filesOf(getRecord(registry.charts, id), registry);
  return new Response(small, { headers: { 'content-type': 'image/svg+xml' } });
};
