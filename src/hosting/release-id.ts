/** The release's id: a short hash of all that the site is made from, the same in any folder and on any day. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';
import type { Site } from '../site.ts';

/** Files and folders that decide what is in the site: the generator's, and its own. */
const made = { generator: ['astro.config.mjs', 'package-lock.json', 'src', 'tsconfig.json'], site: ['data', 'public', 'src/content'] };

/** What lies among them and decides nothing: tests, hidden files, and the record of what was published before. */
const others = /(?:\.test\.ts|\/\.[^/]*|^data\/ledger\.csv)$/;

/** The name under which it is noted that a page shows the id. */
export const releaseRead = 'release';

/** Ten hexadecimal digits of the SHA-256 over paths, bytes and where the site will stand. */
export function releaseId(folders: Folders, site: Site): string {
  return hashInputs(folders, site, made.site).slice(0, 10);
}

/** The SHA-256 of what every page is made from, whatever it shows: our code, where the site will stand, its own record and looks, and the machine's. */
export function frameKey(folders: Folders, site: Site): string {
  const machine = [process.version, process.platform, process.arch].join(' ');
  return hashInputs(folders, site, ['public', 'data/site.yaml', '.cache/fonts', '.cache/styles'], machine);
}

function hashInputs({ generator, site }: Folders, { base, siteUrl }: Site, names: readonly string[], more = ''): string {
  const hash = createHash('sha256').update(`${base}\0${siteUrl?.href ?? ''}\0${more}`);
  const ours = made.generator.flatMap((name) => listInputs(generator, name)).filter((path) => !path.startsWith('src/content/'));
  const theirs = new Set(names.flatMap((name) => listInputs(site, name)));
  for (const path of [...ours, ...theirs].sort()) {
    const bytes = readFileSync(join(theirs.has(path) ? site : generator, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths from the project folder; none where the name is not there. */
function listInputs(root: string, name: string): string[] {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (found === undefined || others.test(name)) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(join(root, name)).flatMap((inner) => listInputs(root, `${name}/${inner}`));
}
