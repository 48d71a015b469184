/** Dynamic imports stay what they are: Vite's helper would add 0.5 kB to every briefing, to preload styles that no chunk has. */
import type { Plugin } from 'vite';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
