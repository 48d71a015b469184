/** The folder that Astro takes for its project: the generator's, or for a site elsewhere one beside it that finds the same packages. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/** What Astro asks of its project's folder besides its settings. */
const asked = ['node_modules', 'package.json', 'tsconfig.json'];

/**
 * Each site has its own, since Astro keeps there what it knows of the content, and two may be made by one generator at once. It lies
 * in the generator's .cache/: components that share no folder with it are no components to Astro.
 */
export function makeAstroRoot({ generator, site }: Folders): string {
  if (site === generator) return generator;
  const root = join(generator, '.cache/sites', createHash('sha256').update(site).digest('hex').slice(0, 16));
  mkdirSync(root, { recursive: true });
  for (const name of asked) link(join(generator, name), join(root, name));
  return root;
}

/** Another build may be making it now. */
function link(target: string, path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() === true && readlinkSync(path) === target) return;
  rmSync(path, { force: true });
  symlinkSync(target, path, 'junction');
}
