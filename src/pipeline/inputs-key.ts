/** A name for what a check has read and for the code that read it: whatever is made from no more than these is right under it. */
import { cacheKey } from '../cache/cache.ts';
import { codeVersion } from '../cache/code-version.ts';
import type { DataFile } from '../registry/data-file.ts';

/** From the texts as they were read, not from the disk, where they may have changed since. */
export function inputsKey(generator: string, files: readonly DataFile[]): string {
  return cacheKey([
    codeVersion(generator, ['src']),
    ...files.flatMap(({ path, text, unreadable }) => [path, unreadable === true ? 'unreadable' : '', text]),
  ]);
}
