/** All facts as a table for spreadsheets. */
import type { APIRoute } from 'astro';
import { factRecord } from '../export/fact-record.ts';
import { factsCsv } from '../export/facts-table.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

const address = (path: string): string => absolute(path) ?? href(path);

export const GET: APIRoute = () =>
  new Response(
    factsCsv(
      [...registry.facts.values()].map((fact) => factRecord(fact, registry, address)),
      registry,
    ),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
