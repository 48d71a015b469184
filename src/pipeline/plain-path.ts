/** Astro for folders whose paths have characters that Vite, or Rolldown, takes for something else: by links with plain names. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { siteVariable, type Folders } from '../folders.ts';

/** `?` and `#` begin a query or a fragment there, `%` an escape, and `"` is not escaped where it is printed. */
const misread = /[?#%"]/;

/** So that neither Node nor Vite (astro.config.mjs) puts the true path back. */
const throughLink = '--preserve-symlinks';

const plainFolder = new URL('./plain-folder.ts', import.meta.url).href;

export interface PlainPath {
  /** As they are to be told to Astro. */
  readonly folders: Folders;
  /** What Node is to be started with. */
  readonly flags: readonly string[];
  /** The variable that tells Astro the site's folder. */
  readonly environment: Readonly<Record<string, string>>;
  /** A path in one of the folders, as it is to be told to Astro. */
  readonly toPlain: (path: string) => string;
  /** What Astro says, with the true paths. */
  readonly toTrue: (text: string) => string;
  readonly remove: () => void;
}

export function makePlainPath(folders: Folders): PlainPath {
  const { generator, site } = folders;
  const environment = { [siteVariable]: site };
  if (![generator, site].some((folder) => misread.test(folder)))
    return { folders, flags: [], environment, toPlain: (path) => path, toTrue: (text) => text, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  const link = (name: string, path: string): string => {
    symlinkSync(resolve(path), join(folder, name), 'junction');
    return join(folder, name);
  };
  const project = link('project', generator);
  const links: readonly (readonly [path: string, link: string])[] = [
    [generator, project] as const,
    ...(site === generator ? [] : [[site, link('site', site)] as const]),
    // The one may lie in the other: what is in the inner one is told by its own link.
  ].sort(([a], [b]) => b.length - a.length);
  const linkOf = (path: string): string => links.find(([known]) => known === path)?.[1] ?? path;
  const plain = { generator: project, site: linkOf(site) };
  return {
    folders: plain,
    flags: [throughLink, '--preserve-symlinks-main', '--import', `${plainFolder}?root=${encodeURIComponent(project)}`],
    environment: { [siteVariable]: plain.site },
    toPlain: (path) => {
      const [known, short] = links.find(([one]) => path === one || path.startsWith(one + sep)) ?? ['', ''];
      return short + path.slice(known.length);
    },
    toTrue: (text) => links.reduce((told, [path, short]) => told.replaceAll(short, path), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
