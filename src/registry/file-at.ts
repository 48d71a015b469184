/** The file that was read at a path; of thousands, looked up and not searched for. */
import type { DataFile } from './data-file.ts';

const known = new WeakMap<readonly DataFile[], ReadonlyMap<string, DataFile>>();

export function fileAt(files: readonly DataFile[], path: string): DataFile | undefined {
  const byPath = known.get(files) ?? new Map(files.map((file) => [file.path, file]));
  known.set(files, byPath);
  return byPath.get(path);
}
