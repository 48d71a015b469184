/** What costs time to make, kept on disk under the hash of all it is made from: what is found there is right, or is not found. */
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { errorCode } from '../narrow/error-code.ts';

/** Parts → the name of what is made from them; parts are told apart, so that ["ab", "c"] and ["a", "bc"] differ. */
export function cacheKey(parts: readonly (string | Uint8Array)[]): string {
  return sha256(JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : sha256(part)))));
}

/** Undefined where there is none, and where the file is not what was written. */
export async function readCache(folder: string, key: string): Promise<Buffer | undefined> {
  const file = await readIfThere(pathOf(folder, key));
  const content = file?.subarray(hashLength + 1);
  return content !== undefined && file?.toString('latin1', 0, hashLength) === sha256(content) ? content : undefined;
}

/** Whole or not at all, however many processes write. */
export async function writeCache(folder: string, key: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(pathOf(folder, key), Buffer.concat([Buffer.from(`${sha256(content)}\n`), Buffer.from(content)]));
}

/**
 * A file that others read by its name: as it lies there, if it was made from the same and no byte has changed since, else
 * made now. `<file>.key` beside it says from what it was made, and its hash. A file with the same bytes is not written again,
 * so that a server that watches it does not reload for nothing.
 */
export async function keepFile(file: string, key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const kept = await readKept(file, key);
  if (kept !== undefined) return kept;
  const made = Buffer.from(await make());
  if ((await readIfThere(file))?.equals(made) !== true) await writeWhole(file, made);
  await writeWhole(`${file}.key`, noteOf(key, made));
  return made;
}

/** Of keepFile: what lies there, if it was made from the same and no byte has changed since. */
async function readKept(file: string, key: string): Promise<Buffer | undefined> {
  const [there, noted] = await Promise.all([readIfThere(file), readIfThere(`${file}.key`)]);
  return there !== undefined && noted?.toString() === noteOf(key, there) ? there : undefined;
}

function noteOf(key: string, content: Uint8Array): string {
  return `${key} ${sha256(content)}\n`;
}

const hashLength = 64;
let drafts = 0;

/** By a rename, so that a reader never sees half a file; what could not be written whole leaves nothing. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.${threadId}.${(drafts += 1)}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, key);
}

function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
