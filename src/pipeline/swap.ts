/** A staged folder → dist/, by two renames; whatever goes wrong, dist/ is the old site or the new one, whole. */
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../problems/fault.ts';

/** Where the old site waits between the renames. One fixed name, so that the next run knows what it is. */
const previousFolder = '.build/previous';

/** Throws a Fault where dist/ cannot be swapped, before a build has cost anything. */
export function requireSwappable(root: string): void {
  const dist = join(root, 'dist');
  mkdirSync(join(root, '.build'), { recursive: true });
  const stat = lstatSync(dist, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isSymbolicLink())
    throw new Fault(
      3,
      'dist is a symbolic link, which a build would have to replace.',
      'Remove the link, build, and let your host take the site from the folder dist/.',
    );
  if (!stat.isDirectory())
    throw new Fault(3, 'dist is a file, and the site is published in a folder of that name.', 'Move the file away and build again.');
  if (stat.dev !== statSync(join(root, '.build')).dev)
    throw new Fault(
      3,
      'dist/ and .build/ are on different file systems, so that the new site cannot be renamed into place.',
      'Keep both as plain folders of the project.',
    );
}

/** Mends what a build that was killed between the renames left; only while the lock is held. */
export function recoverSwap(root: string, say: (line: string) => void): void {
  const dist = join(root, 'dist');
  const previous = join(root, previousFolder);
  if (!existsSync(previous)) return;
  if (existsSync(dist)) {
    rmSync(previous, { recursive: true });
  } else {
    renameSync(previous, dist);
    say('A build was stopped while it published; the site from before it is back in dist/.');
  }
}

/** `rename` is given by tests only. */
export function swap(root: string, staged: string, rename: typeof renameSync = renameSync): void {
  const dist = join(root, 'dist');
  const previous = join(root, previousFolder);
  const hadSite = existsSync(dist);
  if (hadSite) rename(dist, previous);
  try {
    rename(staged, dist);
  } catch (error) {
    if (hadSite) rename(previous, dist);
    throw error;
  }
  if (hadSite) rmSync(previous, { recursive: true });
}
