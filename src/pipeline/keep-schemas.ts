/** The schemas that editors read, made anew only where something they are made from has changed, or they have. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey, keepFile } from '../cache/cache.ts';
import { schemaPaths, writeSchemas } from '../editors/write-schemas.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';

/** `key` names all that was read, and the code that reads it. */
export async function keepSchemas(root: string, build: RegistryBuild, key: string): Promise<void> {
  const note = join(root, '.cache/schemas/written');
  // The folder's own path stands in one of them.
  const noted = await keepFile(note, cacheKey([key, root]), () => {
    writeSchemas(root, build);
    return Promise.resolve(Buffer.from(hashesOf(root)));
  });
  if (noted.toString() !== hashesOf(root)) writeSchemas(root, build);
}

/** A line for each file as it lies there. */
function hashesOf(root: string): string {
  return schemaPaths
    .map((path) => {
      const file = join(root, path);
      return `${path} ${existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none'}\n`;
    })
    .join('');
}
