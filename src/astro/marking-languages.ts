/** Lets Astro pass every page through the middleware that marks languages. */
import type { AstroIntegration } from 'astro';

export function markingLanguages(): AstroIntegration {
  return {
    name: 'marking-languages',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) =>
        addMiddleware({ entrypoint: new URL('mark-languages.middleware.ts', import.meta.url), order: 'post' }),
    },
  };
}
