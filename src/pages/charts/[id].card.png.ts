/** A chart's card: its finding and its drawing. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawChartCard } from '../../export/cards/chart-card.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { chartPaths } from '../../site/chart-paths.ts';
import { siteUrl } from '../../site.ts';

export const getStaticPaths = (() => (siteUrl === undefined ? [] : chartPaths())) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const card = await drawChartCard(getRecord(registry.charts, id), registry);
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
};
