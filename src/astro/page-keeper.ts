/** Who keeps the notes of what pages read, while Astro makes them. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Keeper, Reads } from '../page-reads.ts';

export interface PageKeeper extends Keeper {
  phase: 'loading' | 'paths' | 'pages' | 'done';
}

/** Astro makes a page in steps, between which it waits; what it reads in any of them is that page's. */
export function makeKeeper(): PageKeeper {
  const here = new AsyncLocalStorage<Reads>();
  const keeper: PageKeeper = {
    noted: new Map(),
    kept: new Set(),
    phase: 'loading',
    now: (name) => {
      const reads = here.getStore();
      if (reads === undefined && (keeper.phase === 'loading' || keeper.phase === 'pages'))
        throw new Error(`"${name}" was read outside of a page, where nobody notes it: read it in a function that the page calls.`);
      return reads;
    },
    within: (reads, make) => here.run(reads, make),
  };
  return keeper;
}

/** "/facts/x/" → "facts/x/index.html": the file that Astro writes for a path of the site. */
export function fileOfPath(path: string, isPage: boolean): string {
  const name = decodeURI(path).replaceAll(/^\/|\/$/g, '');
  if (!isPage) return name;
  return name === '404' ? '404.html' : `${name}/index.html`.replace(/^\//, '');
}
