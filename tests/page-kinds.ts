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

/** Of each kind of page one, and those that stand alone: `/facts/` does, and of all `/facts/…/` the longest has the most that may be wrong. */
export function findKinds(root: string): string[] {
  const bytesOf = (path: string): number => statSync(join(root, 'dist', path, 'index.html')).size;
  const ofFolder = Map.groupBy(publishedPages(root), (path) => path.replace(/[^/]+\/$/, ''));
  const isList = new Set(ofFolder.keys());
  const found = [...ofFolder].flatMap(([folder, paths]) => {
    const alone = folder === '/' ? paths : paths.filter((path) => isList.has(path));
    const others = paths.filter((path) => !alone.includes(path)).sort((a, b) => bytesOf(b) - bytesOf(a));
    return [...alone, ...others.slice(0, 1)];
  });
  return [...found, '/no-such-page/'];
}

/** Pages with components and drawings that authors put together. */
const written = /^\/(?:briefings|charts|embed)\//;

/** Elements with their attributes and classes: `li[data-quote]`, `td.number`. */
function markupOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)/gi))
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g))
      for (const mark of name === 'class' ? value.split(' ').map((word) => `.${word}`) : [`[${name}]`]) found.add(tag + mark);
  return found;
}

/**
 * One of each kind, every briefing and chart, and every page with markup that none before it has: another page could only
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
  return [...new Set([...findKinds(root), ...withNew, ...publishedPages(root).filter((path) => written.test(path))])];
}
