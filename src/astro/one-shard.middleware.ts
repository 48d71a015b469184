/** Leaves out the pages of other parts: what has no content is not written. */
import type { MiddlewareHandler } from 'astro';
import { isInShard, readShard, shardVariable } from '../files/shard.ts';
import { pages, registry } from '../registry/current.ts';
import { firstShowing } from '../registry/first-showing.ts';
import { base } from '../site.ts';

const shard = readShard(process.env[shardVariable] ?? '');
const showing = firstShowing(registry, pages);

export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const path = decodeURI(url.pathname).slice(base.length - 1);
  return isInShard(path, shard, showing) ? next() : new Response(null);
};
