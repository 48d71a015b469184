/** The feed of briefings as RSS, where the site knows its address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildFeed } from '../export/feed.ts';
import { rssXml } from '../export/rss.ts';
import { registry } from '../registry/current.ts';
import { fullAddress, siteUrl } from '../site.ts';

export const getStaticPaths = (() => (siteUrl === undefined ? [] : [{ params: { feed: 'rss' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await rssXml(buildFeed(registry, fullAddress), fullAddress('/rss.xml')));
