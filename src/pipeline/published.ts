/** What lies in dist/ and what it was made from: a build that would make the same again leaves it as it lies. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCache, writeCache } from '../cache/cache.ts';
import { buildManifest, formatManifest, manifestName, readManifest } from '../hosting/manifest.ts';

const note = 'published';

/** Whether dist/ holds what was made from `inputs`, and no byte of it has changed since; `tell` is called before its files are read. */
export async function isPublished(root: string, inputs: string, tell: () => void): Promise<boolean> {
  const folder = join(root, 'dist');
  const [made, manifest] = (await readCache(join(root, '.cache'), note))?.toString().split(' ') ?? [];
  if (made !== inputs || manifest !== hashOfManifest(folder)) return false;
  tell();
  const text = formatManifest(buildManifest(folder, readManifest(folder)));
  return manifest === sha256(text);
}

/** dist/ has just been made from `inputs`. */
export async function notePublished(root: string, inputs: string): Promise<void> {
  await writeCache(join(root, '.cache'), note, `${inputs} ${hashOfManifest(join(root, 'dist'))}`);
}

function hashOfManifest(folder: string): string {
  const file = join(folder, manifestName);
  return existsSync(file) ? sha256(readFileSync(file)) : 'none';
}

function sha256(content: string | Buffer): string {
  return hash('sha256', content);
}
