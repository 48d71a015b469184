/** All facts, levers or recommendations as a table for spreadsheets. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { factRecord } from '../export/fact-record.ts';
import { factsCsv } from '../export/facts-table.ts';
import { flatCsv, leverTable, recommendationTable } from '../export/options-tables.ts';
import { kindsWithFile } from '../export/record-files.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

export const getStaticPaths = (() => kindsWithFile('csv', registry).map((records) => ({ params: { records } }))) satisfies GetStaticPaths;

const address = (path: string): string => absolute(path) ?? href(path);

const tables = {
  facts: () =>
    factsCsv(
      [...registry.facts.values()].map((fact) => factRecord(fact, registry, address)),
      registry,
    ),
  levers: () => flatCsv(leverTable(registry, address)),
  recommendations: () => flatCsv(recommendationTable(registry, address)),
};

export const GET: APIRoute<never, { records: keyof typeof tables }> = ({ params: { records } }) =>
  new Response(tables[records](), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
