/** All recommendations as JSON. */
import type { APIRoute } from 'astro';
import { recommendationTable } from '../export/options-tables.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';
import { jsonResponse } from '../site/json-response.ts';

const address = (path: string): string => absolute(path) ?? href(path);

export const GET: APIRoute = () => jsonResponse(recommendationTable(registry, address));
