/** What the live chart is drawn from: fetched only by a reader who asks for it, and only for that chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { liveModule } from '../../export/charts/live-module.ts';
import { registry } from '../../registry/current.ts';
import { drawnChart } from '../../drawing/draw-chart.ts';

export const getStaticPaths = (async () =>
  await Promise.all(
    [...registry.charts.values()].map(async (chart) => {
      const { drawing } = await drawnChart(chart, registry);
      const { text, version } = liveModule(chart, registry, drawing.live);
      return { params: { id: chart.id, version }, props: { text } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
