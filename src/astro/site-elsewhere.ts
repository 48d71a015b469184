/** A site in a folder of its own: what its pages import is found where the generator is, and faces and colours are taken from where the site keeps them. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Folders } from '../folders.ts';

/** How styles and layouts write the folder of what is made for each site: fonts and style sheets. */
const kept = '~kept';

export function siteElsewhere({ generator, site }: Folders): Plugin {
  return {
    name: 'site-elsewhere',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { [kept]: join(site, '.cache') } },
      server: { fs: { allow: [generator, site] } },
    }),
    async resolveId(name, importer, options) {
      const isOfContent = importer?.startsWith(join(site, 'src/content') + sep) === true;
      if (site === generator || !isOfContent || !/^[\w@]/.test(name)) return undefined;
      return await this.resolve(name, join(generator, 'src/content.config.ts'), { ...options, skipSelf: true });
    },
  };
}
