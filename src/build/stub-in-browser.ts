/** A package that is too large for a reader's browser is another module there, while the build itself keeps the real one. */
import type { Plugin } from 'vite';

/** `stubInBrowser('vega-lite', '/project/src/vega/no-vega-lite.client.ts')`; an alias would reach the drawing of charts too. */
export function stubInBrowser(packageName: string, stub: string): Plugin {
  return {
    name: `stub-in-browser:${packageName}`,
    enforce: 'pre',
    resolveId(source) {
      return source === packageName && this.environment.config.consumer === 'client' ? stub : undefined;
    },
  };
}
