/** The folders a build works in: `.build/staged-…` while it is made, `.build/failed` when its output has problems. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toFault } from '../problems/fault.ts';
import { errorCode } from '../narrow/error-code.ts';

/** An empty folder on the same file system as dist/, so that it can take its place by a change of names. */
export function createStage(root: string): string {
  const staged = join(root, '.build', `staged-${randomUUID()}`);
  mkdirSync(staged);
  return staged;
}

export const failedFolder = '.build/failed';

/** Keeps an output with problems where its author can look at the places they name; there is only ever the last one. */
export function keepFailedStage(root: string, staged: string): void {
  renameSync(staged, join(root, failedFolder));
}

/** A name beside the others for a folder of which nobody knows whether it can be removed: another user's can be renamed there. */
export function asideFrom(root: string): string {
  return join(root, '.build', `old-${randomUUID()}`);
}

/**
 * Removes what builds have left. Only while the lock is held: no other build can be at work in it. What another user has
 * put there may have to stay; it is in nobody's way.
 */
export function removeStages(root: string, say: (line: string) => void): void {
  for (const name of readdirSync(join(root, '.build'))) {
    if (!name.startsWith('staged-') && !name.startsWith('old-')) continue;
    try {
      rmSync(join(root, '.build', name), { recursive: true, force: true });
    } catch (error) {
      if (toFault(error).exitCode !== 3) throw error;
      say(`.build/${name} could not be removed whole: ${toFault(error).message} It is not needed any more.`);
    }
  }
}

/** The failed output of the last build makes room for that of this one. */
export function removeFailedStage(root: string): void {
  const failed = join(root, failedFolder);
  try {
    renameSync(failed, asideFrom(root));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
