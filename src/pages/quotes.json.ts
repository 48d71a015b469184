/** All quotes as JSON. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { quoteRecord } from '../export/quote-record.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

const address = (path: string): string => absolute(path) ?? href(path);

export const GET: APIRoute = () => jsonResponse([...registry.quotes.values()].map((quote) => quoteRecord(quote, registry, address)));
