/**
 * The sample site, three invented ports: fixtures/_base, the least that is a site, and over it sample-site/, enough that
 * searches and pages have something to show. What the generator does is tried on it, whatever this project's content is.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type Cleaner } from './cleaner.ts';
import { copyProjectTo } from './project-copy.ts';

/** What another subject exchanges. */
const content = ['data', 'src/content'];

/** In a copy of the project: the least content that is a site, quickest to build. */
export function putSmallestSite(root: string): void {
  for (const name of content) rmSync(join(root, name), { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'fixtures/_base'), root, { recursive: true });
}

export function putSampleSite(root: string): void {
  putSmallestSite(root);
  cpSync(join(import.meta.dirname, 'sample-site'), root, { recursive: true });
}

/** A copy of the project with the smallest site, not built. */
export function copySmallestSite(cleaner: Cleaner): string {
  const root = temporaryFolder(cleaner);
  copyProjectTo(root, false);
  putSmallestSite(root);
  return root;
}
