/** The data package: every table of the site with its columns, units and sources. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { dataPackage } from '../export/data-package.ts';
import { registry } from '../registry/current.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(registry, absolute));
