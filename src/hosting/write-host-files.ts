/** What hosts read in the published folder itself: `_headers`, `_redirects` and `.nojekyll`; and a policy in every page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../files/list-files.ts';
import { writeHeadersFile } from './headers-file.ts';
import { addPolicy } from './page-policy.ts';
import { writeRedirectsFile } from './redirects-file.ts';

/** Read by hosts, and not sent to readers by those that read them. */
export const hostFileNames: readonly string[] = ['_headers', '_redirects', '.nojekyll'];

/** Once for each page. */
export function addPolicies(folder: string): void {
  for (const file of listNames(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, addPolicy(readFileSync(path, 'utf8'), `/${file.replace(/(?<=^|\/)index\.html$/, '')}`));
  }
}

/** `moved` leads from old addresses to new ones, both below the base. */
export function writeHostFiles(folder: string, moved: ReadonlyMap<string, string>, base: string): void {
  const files = listNames(folder);
  writeFileSync(join(folder, '_headers'), writeHeadersFile(files, base));
  writeFileSync(join(folder, '_redirects'), writeRedirectsFile(moved, base));
  // Without it GitHub Pages, publishing a branch, would leave out every name that begins with "_".
  writeFileSync(join(folder, '.nojekyll'), '');
}
