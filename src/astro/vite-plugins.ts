/** What Vite does to the code of this site, in order. */
import type { Plugin } from 'vite';
import type { Folders } from '../folders.ts';
import { oneLanguage } from './one-language.ts';
import { plainImports } from './plain-imports.ts';
import { serveLastIndex } from './serve-last-index.ts';
import { showProblems } from './show-problems.ts';
import { siteElsewhere } from './site-elsewhere.ts';
import { withoutVegaLite } from './without-vega-lite.ts';

/** `base` is the folder that the site stands in. */
export function vitePlugins(folders: Folders, base: string): Plugin[] {
  const { site } = folders;
  return [siteElsewhere(folders), oneLanguage(site), plainImports(), withoutVegaLite(), showProblems(site), serveLastIndex(site, base)];
}
