/** What the live chart is drawn from: fetched only by a reader who asks for it, and only for that chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { liveModule } from '../../export/charts/live-module.ts';
import { keeper } from '../../page-reads.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import type { Chart } from '../../chart/chart.ts';
import { drawnChart } from '../../drawing/draw-chart.ts';

export const getStaticPaths = (async () => {
  const versions = keptVersions();
  return await Promise.all(
    [...registry.charts.values()].map(async (chart) => {
      const version = versions.get(chart.id) ?? (await liveOf(chart)).version;
      return { params: { id: chart.id, version } };
    }),
  );
}) satisfies GetStaticPaths;

/** Chart → the version of a file that stays as it is, so that the chart is not drawn to know it. */
function keptVersions(): ReadonlyMap<string, string> {
  const files = [...(keeper()?.kept ?? [])].map((file) => /^charts\/([^.]+)\.([^.]+)\.live\.js$/.exec(file));
  return new Map(files.flatMap((found) => (found === null ? [] : [[found[1] ?? '', found[2] ?? '']])));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { text } = await liveOf(getRecord(registry.charts, id));
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

async function liveOf(chart: Chart): Promise<ReturnType<typeof liveModule>> {
  const { drawing } = await drawnChart(chart, registry);
  return liveModule(chart, registry, drawing.live);
}
