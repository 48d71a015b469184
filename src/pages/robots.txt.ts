/** What crawlers may read, and where the list of pages is. */
import type { APIRoute } from 'astro';
import { robotsTxt } from '../export/crawler-files.ts';
import { absolute, base } from '../site.ts';

export const GET: APIRoute = () => new Response(robotsTxt(base, absolute('/sitemap-index.xml')));
