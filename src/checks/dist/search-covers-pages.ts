/** Search leads to every record and every section, and nowhere else. */
import type { Problem } from '../../problems/problem.ts';
import { fragmentId, fragmentUrl } from '../../search/pagefind/index-files.ts';
import { problemOf, type OutputCheck, type OutputFolder, type PageNote } from './output-site.ts';

const rule = 'search-covers-pages';

export const searchCoversPagesCheck: OutputCheck = {
  rules: ['search-covers-pages'],
  look: (output) => ({ whole: (notes) => findGaps(output, notes) }),
};

function findGaps(output: OutputFolder, notes: ReadonlyMap<string, PageNote>): Problem[] {
  const indexed = indexedAddresses(output);
  if (indexed.size === 0)
    return [
      problemOf('pagefind/current.js', { rule, message: 'The search index is empty.', hint: 'See that the build writes pagefind/.' }),
    ];
  const pages = new Set([...indexed.keys()].map((address) => address.replace(/#.*/, '')));
  const missing = [...notes.values()]
    .filter((page) => isRecord(page) && !pages.has(`/${page.path.replace(/index\.html$/, '')}`))
    .map((page) =>
      problemOf(page.path, {
        rule,
        message: 'The search index does not hold this page.',
        hint: 'Make a record of it in src/search/records/.',
      }),
    );
  const astray = [...indexed].flatMap(([address, fragment]): Problem[] => {
    const [path = '', anchor] = address.split('#');
    const page = notes.get(`${path.slice(1)}index.html`);
    if (page !== undefined && (anchor === undefined || page.ids.has(anchor))) return [];
    const message = `The search index leads to "${address}", and there is no such ${page === undefined ? 'page' : 'place on that page'}.`;
    return [problemOf(fragment, { rule, message, hint: 'Correct the path of the record in src/search/records/.' })];
  });
  return [...missing, ...astray];
}

/** A page two folders down, that is no chart alone in a frame and does not only lead on. */
function isRecord({ path, leadsOn }: PageNote): boolean {
  return /^[^/]+\/[^/]+\/index\.html$/.test(path) && !path.startsWith('embed/') && !leadsOn;
}

/** Address below the base → the fragment's file. */
function indexedAddresses(output: OutputFolder): ReadonlyMap<string, string> {
  const fragments = [...output.files.keys()].filter((path) => fragmentId(path.replace(/^pagefind\/[^/]+\//, '')) !== undefined);
  return new Map(fragments.map((path) => [fragmentUrl(output.read(path)), path]));
}
