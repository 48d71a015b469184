/** Notes what each page reads while it is made. */
import type { MiddlewareHandler } from 'astro';
import { keeper, noReads } from '../page-reads.ts';
import { base } from '../site.ts';
import { fileOfPath } from './page-keeper.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const here = keeper();
  if (here === undefined) return await next();
  const reads = noReads();
  return await here.within(reads, async () => {
    const made = await next();
    // Then no file is written.
    if (made.body === null) return made;
    here.noted.set(fileOfPath(url.pathname.slice(base.length - 1), url.pathname.endsWith('/')), reads);
    // A page may read on until its last byte.
    return new Response(await made.arrayBuffer(), made);
  });
};
