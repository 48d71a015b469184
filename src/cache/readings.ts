/** Readings of texts, kept in a folder under the hash of the texts and of all our code: a kept one equals a new one, or is not found. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { errorCode } from '../narrow/error-code.ts';
import { cacheKey } from './cache.ts';
import { ownVersion } from './code-version.ts';

interface Readings {
  readonly keep: <Made>(name: string, parts: readonly string[], make: () => Made) => Made;
  /** The same of what is made in time. */
  readonly keepLater: <Made>(name: string, parts: readonly string[], make: () => Promise<Made>) => Promise<Made>;
  /** Those texts of which `holds` is true; of the others only hashes are kept. */
  readonly among: (
    name: string,
    parts: readonly string[],
    texts: readonly string[],
    holds: (text: string) => boolean,
  ) => ReadonlySet<string>;
}

/** Characters of a hash: ninety-six bits. */
const hashLength = 16;

/** In the site's .cache/. What is made holds nothing that JSON would lose; of each name one reading is kept, the newest. */
export function openReadings({ generator, site }: { readonly generator: string; readonly site: string }): Readings {
  const folder = join(site, '.cache/readings');
  const open = <Made>(name: string, parts: readonly string[]): { kept: Made | undefined; write: (made: Made) => Made } => {
    const file = join(folder, sha256(name));
    const key = cacheKey([ownVersion(generator, ['src']), name, ...parts]);
    const kept = readWhole(file, key);
    return {
      kept: kept === undefined ? undefined : (JSON.parse(kept) as Made),
      write: (made) => {
        writeWhole(folder, file, key, JSON.stringify(made));
        return made;
      },
    };
  };
  return {
    keep: <Made>(name: string, parts: readonly string[], make: () => Made): Made => {
      const { kept, write } = open<Made>(name, parts);
      return kept ?? write(make());
    },
    keepLater: async <Made>(name: string, parts: readonly string[], make: () => Promise<Made>): Promise<Made> => {
      const { kept, write } = open<Made>(name, parts);
      return kept ?? write(await make());
    },
    among: (name, parts, texts, holds) => {
      const { kept = '', write } = open<string>(name, parts);
      const free = new Set(Array.from({ length: kept.length / hashLength }, (_, at) => kept.slice(at * hashLength, (at + 1) * hashLength)));
      const hashes = new Map(texts.map((text) => [text, hash('sha256', text, 'base64').slice(0, hashLength)]));
      const found = new Set([...hashes].flatMap(([text, sum]) => (free.has(sum) || !holds(text) ? [] : [text])));
      const now = [...hashes].flatMap(([text, sum]) => (found.has(text) ? [] : [sum]));
      if (now.length !== free.size || now.some((sum) => !free.has(sum))) write(now.join(''));
      return found;
    },
  };
}

function readWhole(file: string, key: string): string | undefined {
  const text = readIfThere(file);
  if (text?.startsWith(key) !== true) return undefined;
  const [head = ''] = text.split('\n', 1);
  const content = text.slice(head.length + 1);
  return head === headOf(key, content) ? content : undefined;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** By a rename, so that another process never sees half of it. Where nothing can be written, nothing is kept. */
function writeWhole(folder: string, file: string, key: string, content: string): void {
  const draft = `${file}.${process.pid}.${threadId}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, `${headOf(key, content)}\n${content}`);
    renameSync(draft, file);
  } catch (error) {
    if (!readOnly.has(errorCode(error) ?? '')) throw error;
    if (existsSync(draft)) rmSync(draft);
  }
}

const readOnly = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

function headOf(key: string, content: string): string {
  return `${key} ${sha256(content)}`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}
