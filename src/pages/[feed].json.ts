/** The feed of briefings as JSON Feed, where the site knows its address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { buildFeed } from '../export/feed.ts';
import { jsonFeed } from '../export/json-feed.ts';
import { registry } from '../registry/current.ts';
import { fullAddress, siteUrl } from '../site.ts';

export const getStaticPaths = (() => (siteUrl === undefined ? [] : [{ params: { feed: 'feed' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () => jsonResponse(jsonFeed(buildFeed(registry, fullAddress), fullAddress('/feed.json')));
