/** The profile of our data package: what it adds to the standard. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { dataPackageProfile } from '../export/data-package.ts';

export const GET: APIRoute = () => jsonResponse(dataPackageProfile());
