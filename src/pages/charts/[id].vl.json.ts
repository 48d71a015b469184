/** The Vega-Lite specification that redraws the chart, with its rows in it: for an editor. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { filesOf } from '../../export/charts/chart-files.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { spec } = await filesOf(getRecord(registry.charts, id), registry);
  return jsonResponse(spec);
};
