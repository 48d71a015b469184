/** Scripts for the browser speak the language of the site and carry no other: of its words only those that a script shows. */
import type { Plugin } from 'vite';
import { siteLanguage } from '../registry/from-disk.ts';

/** `site` is the folder of the site. */
export function oneLanguage(site: string): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    load(id) {
      if (this.environment.name !== 'client' || !id.endsWith('/src/words/words.ts')) return undefined;
      const language = siteLanguage(site);
      return `export * as words from './${language}/${language}.ts';`;
    },
  };
}
