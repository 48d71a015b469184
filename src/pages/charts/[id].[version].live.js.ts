/** What the live chart is drawn from: fetched only by a reader who asks for it, and only for that chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { registry } from '../../registry/current.ts';
import { drawnChart } from '../../vega/draw-chart.ts';
import { formatPayload, type LivePayload } from '../../vega/live-payload.ts';
import { payloadVersion } from '../../vega/payload-version.ts';

export const getStaticPaths = (async () =>
  await Promise.all(
    [...registry.charts.values()].map(async (chart) => {
      const { drawing } = await drawnChart(chart, registry);
      return { params: { id: chart.id, version: payloadVersion(drawing.live) }, props: { live: drawing.live } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ live: LivePayload }> = ({ props: { live } }) =>
  new Response(formatPayload(live), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
