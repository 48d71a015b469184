/** All facts, quotes, levers or recommendations as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { factRecord } from '../export/fact-record.ts';
import { leverTable, recommendationTable } from '../export/options-tables.ts';
import { quoteRecord } from '../export/quote-record.ts';
import { kindsWithFile } from '../export/record-files.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';
import { jsonResponse } from '../site/json-response.ts';

export const getStaticPaths = (() => kindsWithFile('json', registry).map((records) => ({ params: { records } }))) satisfies GetStaticPaths;

const address = (path: string): string => absolute(path) ?? href(path);

const tables = {
  facts: () => [...registry.facts.values()].map((fact) => factRecord(fact, registry, address)),
  quotes: () => [...registry.quotes.values()].map((quote) => quoteRecord(quote, registry, address)),
  levers: () => leverTable(registry, address),
  recommendations: () => recommendationTable(registry, address),
};

export const GET: APIRoute<never, { records: keyof typeof tables }> = ({ params: { records } }) => jsonResponse(tables[records]());
