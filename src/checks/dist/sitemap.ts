/** The sitemap lists exactly the pages that readers may arrive at: those that name themselves as canonical and forbid no listing. */
import type { Problem } from '../../problems/problem.ts';
import { problemAt, problemOf, type OutputCheck, type OutputPage, type OutputSite } from './output-site.ts';
import type { OutputElement } from './parse-page.ts';

const rule = 'sitemap';
const index = 'sitemap-index.xml';
const hint = 'Correct src/astro/list-pages.ts.';

export const sitemapCheck: OutputCheck = {
  rules: ['sitemap'],
  run: (site) => [...findPagesWithout(site), ...compare(site)],
};

/** A site that knows its address says it on every page; the page for what is not found has none. */
function findPagesWithout(site: OutputSite): Problem[] {
  const pages = [...site.pages.values()].filter(({ path }) => path !== '404.html');
  if (!pages.some((page) => canonicalOf(page) !== undefined)) return [];
  return pages
    .filter((page) => canonicalOf(page) === undefined)
    .map((page) =>
      problemOf(page.path, { rule, message: 'The page has no canonical address, and others have.', hint: 'Use pageProps().' }),
    );
}

function compare(site: OutputSite): Problem[] {
  const pages = new Map([...site.pages.values()].flatMap((page) => (isListed(page) ? [[addressOf(page), page] as const] : [])));
  const listed = readSitemap(site);
  const seen = new Set<string>();
  return [
    ...listed.flatMap(({ file, address }) => {
      const fault = !pages.has(address) ? ', which is no page for search engines' : seen.has(address) ? ' twice' : undefined;
      seen.add(address);
      return fault === undefined ? [] : [problemOf(file, { rule, message: `The sitemap lists ${address}${fault}.`, hint })];
    }),
    ...[...pages].flatMap(([address, page]) => {
      const link = canonicalOf(page);
      return seen.has(address) || link === undefined
        ? []
        : [problemAt(page, link, 'href', { rule, message: `The sitemap does not list ${address}.`, hint })];
    }),
  ];
}

/** Addresses of pages in the order of the sitemaps that the index names; none where there is no index. */
function readSitemap(site: OutputSite): { file: string; address: string }[] {
  if (!site.files.has(index)) return [];
  return locations(site.read(index).toString()).flatMap((address) => {
    const file = new URL(address).pathname.slice(site.base.length);
    return site.files.has(file)
      ? locations(site.read(file).toString()).map((page) => ({ file, address: page }))
      : [{ file: index, address }];
  });
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

function isListed(page: OutputPage): boolean {
  const robots = page.elements.some(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots');
  return !robots && URL.parse(addressOf(page))?.pathname === page.address;
}

function addressOf(page: OutputPage): string {
  return canonicalOf(page)?.attributes.get('href') ?? '';
}

function canonicalOf({ elements }: OutputPage): OutputElement | undefined {
  return elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
}
