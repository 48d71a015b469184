/** Which pages of a built site stand for all of them: of each kind one, and every page with something that no other has. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPublished } from './project-copy.ts';

/** `/facts/some-fact/`: the pages as their addresses are, without the base path. */
function publishedPages(root: string): string[] {
  return listPublished(root)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
}

/** `/briefings/some/short/` → `/briefings/one/short/`, as all of its kind; a page that stands alone is a kind by itself. */
const kindOf = (path: string): string => path.replace(/(?<=^\/[^/]+\/)[^/]+/, 'one');

/** Of each kind of page the longest, which has the most that may be wrong. */
export function findKinds(root: string): string[] {
  const bytesOf = (path: string): number => statSync(join(root, 'dist', path, 'index.html')).size;
  const kinds = Map.groupBy(publishedPages(root), kindOf);
  return [...[...kinds.values()].flatMap((paths) => paths.sort((a, b) => bytesOf(b) - bytesOf(a)).slice(0, 1)), '/no-such-page/'];
}

/** Pages that authors put together. */
const written = /^\/briefings\/[^/]+\/$/;

/** Every briefing, whole. */
export function findBriefings(root: string): string[] {
  return publishedPages(root).filter((path) => written.test(path));
}

/** Elements with their attributes and classes: `li[data-quote]`, `td.number`. */
function markupOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)/gi))
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g))
      for (const mark of name === 'class' ? value.split(' ').map((word) => `.${word}`) : [`[${name}]`]) found.add(tag + mark);
  return found;
}

/**
 * One of each kind, every briefing, and every page with markup that none before it has: another page could only
 * fail as these would. npm run test:release reads all pages.
 */
export function pagesToRead(root: string): string[] {
  const known = new Set<string>();
  const withNew = publishedPages(root)
    .map((path) => ({ path, html: readFileSync(join(root, 'dist', path, 'index.html'), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length)
    .flatMap(({ path, html }) => {
      const news = [...markupOf(html)].filter((mark) => !known.has(mark));
      for (const mark of news) known.add(mark);
      return news.length > 0 ? [path] : [];
    });
  return [...new Set([...findKinds(root), ...withNew, ...findBriefings(root)])];
}
