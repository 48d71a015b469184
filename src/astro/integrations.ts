/** What of ours Astro calls while it makes a site, in order. */
import type { AstroIntegration } from 'astro';
import type { Folders } from '../folders.ts';
import type { Site } from '../site.ts';
import { listPages } from './list-pages.ts';
import { markingLanguages } from './marking-languages.ts';
import { oneShard } from './one-shard.ts';
import { reusePages } from './reuse-pages.ts';

export function integrations(folders: Folders, site: Site): AstroIntegration[] {
  const isAddressed = site.siteUrl !== undefined;
  return [reusePages(folders, site), markingLanguages(), oneShard(), ...(isAddressed ? [listPages(site.base)] : [])];
}
