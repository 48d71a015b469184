/** The files of a folder, always in the same order. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Path from the folder, with `/` between names → size in bytes. */
export function listFiles(folder: string): Map<string, number> {
  return new Map(listNames(folder).map((path) => [path, statSync(join(folder, path)).size]));
}

/** The paths alone. Only plain files: a link could lead out of the folder. */
export function listNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
