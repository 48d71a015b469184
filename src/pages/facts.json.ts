/** All facts as JSON. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { factRecord } from '../export/fact-record.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

const address = (path: string): string => absolute(path) ?? href(path);

export const GET: APIRoute = () => jsonResponse([...registry.facts.values()].map((fact) => factRecord(fact, registry, address)));
