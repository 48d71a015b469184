/** Dynamic imports stay what they are: Vite's helper would add 0.5 kB to every briefing, to preload styles that no chunk has. */
import type { Plugin } from 'vite';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    // Astro sets the same option for the whole build, over what its own configuration says.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
