/** Astro for a project whose path has characters that Vite, or Rolldown, takes for something else: by a link with a plain name. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** `?` and `#` begin a query or a fragment there, `%` an escape, and `"` is not escaped where it is printed. */
const misread = /[?#%"]/;

/** So that neither Node nor Vite (astro.config.mjs) puts the true path back. */
const throughLink = '--preserve-symlinks';

const plainFolder = new URL('./plain-folder.ts', import.meta.url).href;

export interface PlainPath {
  /** The project's folder. */
  readonly root: string;
  /** What Node is to be started with. */
  readonly flags: readonly string[];
  /** A path in the project, as it is to be told to Astro. */
  readonly toPlain: (path: string) => string;
  /** What Astro says, with the project's true path. */
  readonly toTrue: (text: string) => string;
  readonly remove: () => void;
}

export function makePlainPath(root: string): PlainPath {
  if (!misread.test(root)) return { root, flags: [], toPlain: (path) => path, toTrue: (text) => text, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  const link = join(folder, 'project');
  symlinkSync(resolve(root), link, 'junction');
  return {
    root: link,
    flags: [throughLink, '--preserve-symlinks-main', '--import', `${plainFolder}?root=${encodeURIComponent(link)}`],
    toPlain: (path) => (path.startsWith(root) ? link + path.slice(root.length) : path),
    toTrue: (text) => text.replaceAll(link, root),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
