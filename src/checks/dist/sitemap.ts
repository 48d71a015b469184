/** The sitemap lists exactly the pages that readers may arrive at: those that name themselves as canonical and forbid no listing. */
import type { Problem } from '../../problems/problem.ts';
import { problemAt, problemOf, readPage, type OutputCheck, type OutputFolder, type PageNote } from './output-site.ts';

const rule = 'sitemap';
const index = 'sitemap-index.xml';
const hint = 'Correct src/astro/list-pages.ts.';

export const sitemapCheck: OutputCheck = {
  rules: ['sitemap'],
  look: (output) => ({ whole: (notes) => [...findPagesWithout([...notes.values()]), ...compare([...notes.values()], output)] }),
};

/** A site that knows its address says it on every page; the page for what is not found has none. */
function findPagesWithout(notes: readonly PageNote[]): Problem[] {
  const pages = notes.filter(({ path }) => path !== '404.html');
  if (!pages.some(({ canonical }) => canonical !== undefined)) return [];
  return pages
    .filter(({ canonical }) => canonical === undefined)
    .map((page) =>
      problemOf(page.path, { rule, message: 'The page has no canonical address, and others have.', hint: 'Use pageProps().' }),
    );
}

function compare(notes: readonly PageNote[], output: OutputFolder): Problem[] {
  const pages = new Map(
    notes.flatMap((note) => (note.canonical !== undefined && isListed(note) ? [[note.canonical.href, note] as const] : [])),
  );
  const seen = new Set<string>();
  return [
    ...readSitemap(output).flatMap(({ file, address }) => {
      const fault = !pages.has(address) ? ', which is no page for search engines' : seen.has(address) ? ' twice' : undefined;
      seen.add(address);
      return fault === undefined ? [] : [problemOf(file, { rule, message: `The sitemap lists ${address}${fault}.`, hint })];
    }),
    ...[...pages].flatMap(([address, { path, canonical }]) => {
      if (seen.has(address) || canonical === undefined) return [];
      const page = readPage(output, path, output.read(path).toString());
      return [problemAt(page, canonical, 'href', { rule, message: `The sitemap does not list ${address}.`, hint })];
    }),
  ];
}

/** Addresses of pages in the order of the sitemaps that the index names; none where there is no index. */
function readSitemap(output: OutputFolder): { file: string; address: string }[] {
  if (!output.files.has(index)) return [];
  return locations(output.read(index).toString()).flatMap((address) => {
    const file = new URL(address).pathname.slice(output.base.length);
    return output.files.has(file)
      ? locations(output.read(file).toString()).map((page) => ({ file, address: page }))
      : [{ file: index, address }];
  });
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

function isListed({ hasRobots, canonical, address }: PageNote): boolean {
  return !hasRobots && URL.parse(canonical?.href ?? '')?.pathname === address;
}
