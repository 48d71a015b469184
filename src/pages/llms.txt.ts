/** What there is to read, for programs that read text. */
import type { APIRoute } from 'astro';
import { llmsTxt } from '../export/crawler-files.ts';
import { registry } from '../registry/current.ts';
import { absolute, href } from '../site.ts';

export const GET: APIRoute = () => new Response(llmsTxt(registry, (path) => absolute(path) ?? href(path)));
