/** In `npm run dev` a saved data file, briefing or chart reloads the page: the registry is read anew. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function reloadOnData(): Plugin {
  return {
    name: 'reload-on-data',
    apply: 'serve',
    configureServer(server) {
      const folder = join(server.config.root, 'data');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder) && !path.endsWith('.mdx')) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
