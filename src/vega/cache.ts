/** Finished drawings on disk, under the hash of everything they are made from: what is found there is right, or is not found. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Parts → the name of their drawing; parts are told apart, so that ["ab", "c"] and ["a", "bc"] differ. */
export function cacheKey(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts));
}

/** Undefined where there is none, and where the file is not what was written. */
export async function readCache(folder: string, key: string): Promise<string | undefined> {
  let file: string;
  try {
    file = await readFile(pathOf(folder, key), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const text = file.slice(hashLength + 1);
  return file.slice(0, hashLength) === sha256(text) ? text : undefined;
}

/** Whole or not at all, however many processes write. */
export async function writeCache(folder: string, key: string, text: string): Promise<void> {
  const path = pathOf(folder, key);
  const draft = `${path}.${process.pid}.${(drafts += 1)}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, `${sha256(text)}\n${text}`);
  await rename(draft, path);
}

const hashLength = 64;
let drafts = 0;

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.json`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
