/** In `npm run dev` the search page asks the index of the last build: pages made on request have none of their own. */
import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { contentTypeOf } from '../files/content-type.ts';

export function serveLastIndex(site: string, base: string): Plugin {
  return {
    name: 'serve-last-index',
    apply: 'serve',
    configureServer(server) {
      const folder = join(site, 'dist');
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // Astro's own middleware may have taken the base off already.
        const path = normalize(decodeURI(pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname));
        const file = join(folder, path);
        if (!path.startsWith('/pagefind/') || !(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) {
          next();
          return;
        }
        response.setHeader('Content-Type', contentTypeOf(file));
        createReadStream(file).pipe(response);
      });
    },
  };
}
