/** How Pagefind's files are made up, as far as it is known here; the rest of the fence is built on this. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { Fault } from '../../problems/fault.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What pagefind-entry.json holds, as far as it is read here. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm?: string | null; readonly page_count: number }>>;
}

/** The version whose files have been read, word for word: another may lay them out otherwise without any sign of it. */
const knownVersion = '1.5.2';

const mark = Buffer.from('pagefind_dcd');

export function readEntry(files: readonly IndexFile[]): Entry {
  return JSON.parse(Buffer.from(fileAt(files, 'pagefind-entry.json')).toString()) as Entry;
}

/** Throws a Fault for the index of another version, which is not rewritten unread. */
export function requireKnownVersion({ version }: Entry): void {
  if (version === knownVersion) return;
  throw new Fault(
    3,
    `The search index was made by Pagefind ${version}, and the way it is made smaller is known for ${knownVersion}.`,
    `Install pagefind ${knownVersion}, or set PAGEFIND_INDEX=untouched to publish the index as Pagefind makes it.`,
  );
}

export function fileAt(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`The search index has no ${path}.`);
  return file.content;
}

/** The content of a file without compression and mark. */
export function open(content: Uint8Array): Buffer {
  const body = gunzipSync(content);
  if (!body.subarray(0, mark.length).equals(mark)) throw new Error('A file of the search index does not begin as it was known.');
  return body.subarray(mark.length);
}

/** A low `memLevel` makes short blocks, each with a code of its own: fewer bytes where one part is unlike the next. */
export function close(body: Buffer, memLevel = 8): Buffer {
  return gzipSync(Buffer.concat([mark, body]), { level: 9, memLevel });
}

/** "fragment/en_1a.pf_fragment" → "en_1a", for a path in the index's folder; undefined for a file that is no fragment. */
export function fragmentId(path: string): string | undefined {
  return /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
}

/** The address of the record that a fragment holds. */
export function fragmentUrl(content: Uint8Array): string {
  const { url } = JSON.parse(open(content).toString()) as { url: string };
  return url;
}
