/** Puts a file into a folder that most often is there: asked for first, it would cost a call of the system for each file. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../narrow/error-code.ts';

/** Calls `place`, which puts a file at `target`; its folder is made where it is missing. */
export function inFolder(target: string, place: () => void): void {
  try {
    place();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(target), { recursive: true });
    place();
  }
}
