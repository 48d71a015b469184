/** The sitemap: every page that readers may arrive at, each with the day of its last change where a record knows it. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageDates } from '../export/page-dates.ts';
import { keeper } from '../page-reads.ts';
import { currentBuild } from '../registry/current-build.ts';
import { movedPages } from '../registry/moved-pages.ts';

/** Pages that are for a frame on another site, or for paper. */
const unlisted = /^\/(?:embed\/|briefings\/[^/]+\/short\/)/;

/** Those that Astro was not asked for. */
function keptPages(): { pathname: string }[] {
  return [...(keeper()?.kept ?? [])].flatMap((file) => {
    const [, pathname] = /^(|.*\/)index\.html$/.exec(file) ?? [];
    return pathname === undefined ? [] : [{ pathname }];
  });
}

/** Only for a site that knows its address: a sitemap holds full addresses alone. `base` is the folder it stands in. */
export function listPages(base: string): AstroIntegration {
  // Read when the first page is asked for, at the end of a build: `npm run dev` has no sitemap.
  let known: { readonly dates: ReadonlyMap<string, string>; readonly moved: ReadonlyMap<string, string> } | undefined;
  const read = () => {
    if (known === undefined) {
      const { registry } = currentBuild();
      known = { dates: pageDates(registry), moved: movedPages(registry) };
    }
    return known;
  };
  const pathOf = (address: string): string => `/${decodeURI(new URL(address).pathname).slice(base.length)}`;
  const own = sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (address) => !unlisted.test(pathOf(address)) && !read().moved.has(pathOf(address)),
    serialize: ({ url }) => {
      const lastmod = read().dates.get(pathOf(url));
      return lastmod === undefined ? { url } : { url, lastmod };
    },
  });
  // In whatever order the pages were made.
  const list = own.hooks['astro:build:done'];
  return {
    ...own,
    hooks: {
      ...own.hooks,
      'astro:build:done': async (made) =>
        list?.({ ...made, pages: [...made.pages, ...keptPages()].sort((a, b) => (a.pathname < b.pathname ? -1 : 1)) }),
    },
  };
}
