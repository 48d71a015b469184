/** The published folder as a server sees it: the files listed when it opened, each read and compressed once. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';
import { contentTypeOf, isCompressible } from '../files/content-type.ts';
import type { Encoding } from './negotiate-encoding.ts';

interface ServedBody {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly etag: string;
}

export interface ServedFiles {
  /** Paths from the folder; nothing outside this list is ever opened. */
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string, encoding: Encoding) => Promise<ServedBody>;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Throws what the file system throws when the folder is not there. */
export function openServedFiles(folder: string): ServedFiles {
  const paths = new Set(listFiles(folder).keys());
  const bodies = new Map<string, Promise<ServedBody>>();

  async function load(path: string, encoding: Encoding): Promise<ServedBody> {
    if (encoding === 'identity') {
      const bytes = await readFile(join(folder, path));
      return { bytes, encoding, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
    }
    const plain = await read(path, 'identity');
    const bytes = await compress(plain.bytes, encoding);
    return { bytes, encoding, etag: plain.etag.replace(/"$/, `-${encoding}"`) };
  }

  function read(path: string, wanted: Encoding): Promise<ServedBody> {
    if (!paths.has(path)) throw new Error(`"${path}" is not in the list of served files.`);
    const encoding = isCompressible(contentTypeOf(path)) ? wanted : 'identity';
    const key = `${encoding} ${path}`;
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const body = load(path, encoding);
    bodies.set(key, body);
    // A failed read is tried again by the next request; this one still sees its failure.
    body.catch(() => bodies.delete(key));
    return body;
  }

  return { paths, read };
}

/** The published folder, opened anew when another one has taken its place; the old list is kept while there is none. */
export function watchServedFiles(folder: string): () => ServedFiles {
  let identity = identityOf(folder);
  let files = openServedFiles(folder);
  return () => {
    const now = identityOf(folder);
    if (now !== undefined && now !== identity) {
      files = openServedFiles(folder);
      identity = now;
    }
    return files;
  };
}

/** Another folder has another inode; a file system may give a freed inode again, but not with the same birth. */
function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? undefined : `${stat.dev}:${stat.ino}:${stat.birthtimeNs}`;
}

async function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return await compressGzip(bytes, { level: 9 });
  return await compressBrotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
