/** What each page of a release has read, kept as a file: so the next build knows which of them an edit leaves as they are. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlock } from '../narrow/is-block.ts';

/** Of the pages of one release. */
export interface PageNotes {
  /** A name for what every page is made from (hosting/release-id.ts). */
  readonly frame: string;
  /** Name of what was read → hash of its value. */
  readonly reads: ReadonlyMap<string, string>;
  /** Path of the file from the folder → the names of what its page has read. */
  readonly files: ReadonlyMap<string, Set<string>>;
}

/** In the site's folder; a file a release, by its id. */
const folder = '.cache/page-notes';

export function readPageNotes(site: string, release: string): PageNotes | undefined {
  const file = join(site, folder, `${release}.json`);
  if (!existsSync(file)) return undefined;
  const [sum, text] = splitOnce(readFileSync(file, 'utf8'));
  // Not what was written: cut short, or changed by hand.
  if (sum !== sha256(text)) return undefined;
  const stored: unknown = JSON.parse(text);
  return isStored(stored) ? unpack(stored) : undefined;
}

export function writePageNotes(site: string, release: string, notes: PageNotes): void {
  mkdirSync(join(site, folder), { recursive: true });
  const text = JSON.stringify(pack(notes));
  writeFileSync(join(site, folder, `${release}.json`), `${sha256(text)}\n${text}`);
}

/** Notes of other releases than the one that lies in dist/ are of no use to anybody. */
export function prunePageNotes(site: string, release: string): void {
  const path = join(site, folder);
  for (const name of existsSync(path) ? readdirSync(path) : [])
    if (name !== `${release}.json`) rmSync(join(path, name), { force: true, recursive: true });
}

/** Files of which all that their pages have read is as it was; none where the frame is another. `hashOf` gives the hash of a value as it is now. */
export function unchangedFiles(notes: PageNotes, frame: string, hashOf: (name: string) => string): Set<string> {
  if (notes.frame !== frame) return new Set();
  const changed = new Set([...notes.reads].filter(([name, before]) => hashOf(name) !== before).map(([name]) => name));
  return new Set([...notes.files].filter(([, names]) => !hasAnyOf(names, changed)).map(([file]) => file));
}

function hasAnyOf(names: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
}

/** Of a value of records, tables and lists, as they hold it. */
export function hashOfValue(value: unknown): string {
  // What is not there is none; in a record JSON leaves it out.
  const text = JSON.stringify([value], (_, part: unknown) =>
    part instanceof Map ? ['map', ...part] : part instanceof Set ? ['set', ...part] : part,
  );
  return value === undefined ? 'none' : sha256(text).slice(0, 32);
}

/** Names by their place, since thousands of pages have read the same. */
interface Stored {
  readonly frame: string;
  readonly names: readonly string[];
  readonly hashes: readonly string[];
  readonly files: Readonly<Record<string, readonly number[]>>;
}

function pack({ frame, reads, files }: PageNotes): Stored {
  const names = [...reads.keys()];
  const places = new Map(names.map((name, index) => [name, index]));
  const packed = [...files].map(([file, read]) => [file, [...read].map((name) => places.get(name) ?? -1)] as const);
  return { frame, names, hashes: [...reads.values()], files: Object.fromEntries(packed) };
}

function unpack({ frame, names, hashes, files }: Stored): PageNotes {
  return {
    frame,
    reads: new Map(names.map((name, index) => [name, hashes[index] ?? ''])),
    files: new Map(Object.entries(files).map(([file, places]) => [file, new Set(places.map((place) => names[place] ?? ''))])),
  };
}

/** By its outermost keys: the hash says that it is what we wrote. */
function isStored(value: unknown): value is Stored {
  return isBlock(value) && typeof value['frame'] === 'string' && Array.isArray(value['names']) && isBlock(value['files']);
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf('\n');
  return [text.slice(0, at), text.slice(at + 1)];
}

function sha256(text: string): string {
  return hash('sha256', text);
}
