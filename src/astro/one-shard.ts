/** Lets Astro make the pages of one part of the site, where SITE_SHARD names one. */
import type { AstroIntegration } from 'astro';
import { shardVariable } from '../files/shard.ts';

export function oneShard(): AstroIntegration {
  return {
    name: 'one-shard',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        if ((process.env[shardVariable] ?? '') === '') return;
        addMiddleware({ entrypoint: new URL('one-shard.middleware.ts', import.meta.url), order: 'pre' });
      },
    },
  };
}
