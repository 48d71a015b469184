/** A dataset's rows as a CSV file: the cells as they were written, columns in the order of its description. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../../export/write-csv.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';

export const getStaticPaths = (() => [...registry.datasets.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const { fields, rows } = getRecord(registry.datasets, params.id);
  const names = fields.map(({ name }) => name);
  const table = [names, ...rows.map(({ cells }) => names.map((name) => cells[name]?.text ?? ''))];
  return new Response(writeCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
