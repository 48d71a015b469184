/** What the live chart is drawn from: fetched only by a reader who asks for it, and only for that chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../charts/index.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { drawnChart } from '../../vega/draw-chart.ts';
import { formatPayload } from '../../vega/live-payload.ts';

export const getStaticPaths = (() => [...charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { drawing } = await drawnChart(id, getRecord(charts, id), registry);
  return new Response(formatPayload(drawing.live), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
