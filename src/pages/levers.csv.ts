/** All levers as a table for spreadsheets. */
import type { APIRoute } from 'astro';
import { flatCsv, leverTable } from '../export/options-tables.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

const address = (path: string): string => absolute(path) ?? href(path);

export const GET: APIRoute = () =>
  new Response(flatCsv(leverTable(registry, address)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
