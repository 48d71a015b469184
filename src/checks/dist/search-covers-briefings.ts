/** Every briefing can be found: it marks what is to be searched, and the index holds it. */
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../problems/problem.ts';
import { problemOf, type OutputCheck, type OutputSite } from './output-site.ts';
import { isBriefing } from './is-briefing.ts';

const rule = 'search-covers-briefings';

export const searchCoversBriefingsCheck: OutputCheck = {
  id: rule,
  why: 'Who searches the site finds every briefing.',
  run: (site) => {
    const indexed = indexedAddresses(site);
    if (indexed.size === 0)
      return [
        problemOf('pagefind/pagefind-entry.json', {
          rule,
          message: 'The search index is empty.',
          mend: 'Mark the part of each page that is to be found with data-pagefind-body.',
        }),
      ];
    return [...site.pages.values()].filter(isBriefing).flatMap((page): Problem[] => {
      if (!page.elements.some(({ attributes }) => attributes.has('data-pagefind-body'))) {
        return [
          problemOf(page.path, {
            rule,
            message: 'The briefing marks nothing to be searched.',
            mend: 'Put data-pagefind-body on its main element.',
          }),
        ];
      }
      const address = `/${page.path.replace(/index\.html$/, '')}`;
      return indexed.has(address)
        ? []
        : [
            problemOf(page.path, {
              rule,
              message: 'The search index does not hold this briefing.',
              mend: 'See that no data-pagefind-ignore lies over its data-pagefind-body.',
            }),
          ];
    });
  },
};

/** A fragment is one page of the index: gzipped, Pagefind's mark, then JSON with the address below the base. */
function indexedAddresses(site: OutputSite): Set<string> {
  const fragments = [...site.files.keys()].filter((path) => path.startsWith('pagefind/fragment/'));
  return new Set(
    fragments.map(
      (path) =>
        (
          JSON.parse(
            gunzipSync(site.read(path))
              .toString()
              .replace(/^pagefind_dcd/, ''),
          ) as { url: string }
        ).url,
    ),
  );
}
