/** The folder that Astro takes for its project: the generator's, or for a site elsewhere one beside it that finds the same packages. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/** What Astro asks of its project's folder besides its settings. */
const asked = ['node_modules', 'package.json', 'tsconfig.json'];

interface AstroRoot {
  readonly path: string;
  /** When Astro has ended. */
  readonly remove: () => void;
}

/**
 * Each site and command has its own, since Astro keeps there what it knows of the content, and several may run at once. It lies in the
 * generator's .cache/: components that share no folder with it are no components to Astro.
 */
export function makeAstroRoot({ generator, site }: Folders, command: 'build' | 'dev'): AstroRoot {
  if (site === generator) return { path: generator, remove: () => undefined };
  const path = join(generator, '.cache/sites', `${command}-${createHash('sha256').update(site).digest('hex').slice(0, 16)}`);
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  // One that was killed has left its own.
  remove();
  mkdirSync(path, { recursive: true });
  for (const name of asked) symlinkSync(join(generator, name), join(path, name), 'junction');
  return { path, remove };
}
