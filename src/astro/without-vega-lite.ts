/** Vega-Lite stays out of the browser, where only compiled charts arrive; pages that draw at build keep the real one. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('../vega/no-vega-lite.client.ts', import.meta.url));

export function withoutVegaLite(): Plugin {
  return {
    name: 'without-vega-lite',
    enforce: 'pre',
    resolveId(id) {
      return id === 'vega-lite' && this.environment.config.consumer === 'client' ? standIn : undefined;
    },
  };
}
