/** A file of a site put into the folder of another one: as a second name of the same file where that is possible, else as a copy. */
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../narrow/error-code.ts';

/** What systems say where a file cannot have another name: on other disks, without such names, or with too many of them. */
const noSecondName = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES']);

/** Costs no room, and the file keeps its time, from which many servers make its ETag: browsers need not load it again. */
export function placeFile(from: string, to: string, path: string): void {
  const target = join(to, path);
  inFolder(target, () => {
    try {
      linkSync(join(from, path), target);
    } catch (error) {
      if (!noSecondName.has(errorCode(error) ?? '')) throw error;
      copyFileSync(join(from, path), target);
    }
  });
}

/** Calls `place`, which puts a file at `target`; its folder is made where it is missing, which most often it is not. */
export function inFolder(target: string, place: () => void): void {
  try {
    place();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(target), { recursive: true });
    place();
  }
}
