/** A staged folder → dist/: the old site or the new one, whole, at every moment where the system can exchange folders. */
import { accessSync, constants, existsSync, lstatSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, toFault } from '../problems/fault.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { asideFrom } from './stage.ts';

/** Where the old site waits where two renames are needed. One fixed name, so that the next build knows what it is. */
const previousFolder = '.build/previous';

/** Throws a Fault where dist/ cannot be swapped, before a build has cost anything. .build/ is there. */
export function requireSwappable(root: string): void {
  const dist = join(root, 'dist');
  const stat = lstatSync(dist, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isSymbolicLink())
    throw new Fault(
      3,
      'dist is a symbolic link, which a build would have to replace.',
      'Remove the link and build; to serve the site by a link, release it: npm run release -- DIR.',
    );
  if (!stat.isDirectory())
    throw new Fault(3, 'dist is a file, and the site is published in a folder of that name.', 'Move the file away and build again.');
  if (stat.dev !== statSync(join(root, '.build')).dev)
    throw new Fault(
      3,
      'dist/ and .build/ are on different file systems, so that the new site cannot be renamed into place.',
      'Keep both as plain folders of the project.',
    );
  try {
    // A folder that changes its parent is written itself, since it knows its parent.
    accessSync(dist, constants.W_OK);
  } catch (error) {
    const { message, hint } = toFault(error);
    throw new Fault(3, `dist/ cannot be replaced: ${message}`, hint, { cause: error });
  }
}

/** Mends what a build that was killed between two renames left; only while the lock is held. */
export function recoverSwap(root: string, say: (line: string) => void): void {
  const dist = join(root, 'dist');
  const previous = join(root, previousFolder);
  if (!existsSync(previous)) return;
  if (existsSync(dist)) {
    renameSync(previous, asideFrom(root));
  } else {
    renameSync(previous, dist);
    say('A build was stopped while it published; the site from before it is back in dist/.');
  }
}

export interface SwapSteps {
  readonly exchange: (a: string, b: string) => boolean;
  readonly rename: typeof renameSync;
}

/** The old site is left in `.build/`, for removeStages. Other steps are given by tests only. */
export function swap(
  root: string,
  staged: string,
  { exchange, rename }: SwapSteps = { exchange: exchangeFolders, rename: renameSync },
): void {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) {
    rename(staged, dist);
    return;
  }
  if (exchange(staged, dist)) return;
  const previous = join(root, previousFolder);
  rename(dist, previous);
  try {
    rename(staged, dist);
  } catch (error) {
    rename(previous, dist);
    throw error;
  }
  rename(previous, asideFrom(root));
}
