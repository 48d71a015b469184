/** What a chart shows: its rows as drawn, each with all that belongs to its value. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { chartCsv } from '../../export/charts/chart-csv.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { absolute, href } from '../../site.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const address = (path: string): string => absolute(path) ?? href(path);
  const csv = chartCsv(getRecord(registry.charts, id), registry, address);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
