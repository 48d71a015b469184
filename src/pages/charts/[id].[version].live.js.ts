/** What the live chart is drawn from: fetched only by a reader who asks for it, and only for that chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../charts/index.ts';
import { registry } from '../../registry/current.ts';
import { drawnChart } from '../../vega/draw-chart.ts';
import { formatPayload, type LivePayload } from '../../vega/live-payload.ts';
import { payloadVersion } from '../../vega/payload-version.ts';

export const getStaticPaths = (async () =>
  await Promise.all(
    [...charts].map(async ([id, definition]) => {
      const { drawing } = await drawnChart(id, definition, registry);
      return { params: { id, version: payloadVersion(drawing.live) }, props: { live: drawing.live } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ live: LivePayload }> = ({ props: { live } }) =>
  new Response(formatPayload(live), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
