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

/** Ten hexadecimal digits of the SHA-256 over paths, bytes and where the site will stand. */
export function releaseId({ generator, site }: Folders, { base, siteUrl }: Site): string {
  const hash = createHash('sha256').update(`${base}\0${siteUrl?.href ?? ''}\0`);
  const ours = made.generator.flatMap((name) => listInputs(generator, name)).filter((path) => !path.startsWith('src/content/'));
  const theirs = made.site.flatMap((name) => listInputs(site, name));
  for (const path of [...ours, ...theirs].sort()) {
    const bytes = readFileSync(join(theirs.includes(path) ? site : generator, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 10);
}

/** Paths from the project folder; none where the name is not there. */
function listInputs(root: string, name: string): string[] {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (found === undefined || others.test(name)) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(join(root, name)).flatMap((inner) => listInputs(root, `${name}/${inner}`));
}
