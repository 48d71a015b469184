/** The folders a build works in: `.build/staged-<pid>` while it is made, `.build/failed` when its output has problems. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** An empty folder beside dist/, on the same file system, so that it can be swapped in by renames. */
export function createStage(root: string): string {
  const staged = join(root, '.build', `staged-${process.pid}`);
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  return staged;
}

export const failedFolder = '.build/failed';

/** Keeps an output with problems where its author can look at the places they name; there is only ever the last one. */
export function keepFailedStage(root: string, staged: string): void {
  removeFailedStage(root);
  renameSync(staged, join(root, failedFolder));
}

export function removeFailedStage(root: string): void {
  rmSync(join(root, failedFolder), { recursive: true, force: true });
}

/** Only while the lock is held: no other build can be at work in them. */
export function removeStages(root: string): void {
  for (const name of readdirSync(join(root, '.build'))) {
    if (name.startsWith('staged-')) rmSync(join(root, '.build', name), { recursive: true, force: true });
  }
}
