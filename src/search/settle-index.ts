/**
 * Pagefind 1.5.2 writes the values of a filter, and the lists of filters and sorts, in another order each time, and names
 * the files after it. Here they are put in order and named anew, so that the same pages give the same bytes.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, formatArray, formatText, readText } from './cbor-items.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const mark = Buffer.from('pagefind_dcd');

/** Places of the lists in a pagefind.*.pf_meta: version, pages, chunks, filters, sorts, names of metadata. */
const filters = 3;
const sorts = 4;

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const settled = files.map(({ path, content }): IndexFile => {
    const [, hash] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
    if (hash === undefined) return { path, content };
    const body = settleFilter(open(content));
    const name = rename(hash, body);
    renamed.set(hash, name);
    return { path: `filter/${name}.pf_filter`, content: close(body) };
  });
  const withMeta = settled.map(({ path, content }): IndexFile => {
    const [, hash] = /^pagefind\.(.+)\.pf_meta$/.exec(path) ?? [];
    if (hash === undefined) return { path, content };
    const body = settleMeta(open(content), renamed);
    const name = rename(hash, body);
    renamed.set(hash, name);
    return { path: `pagefind.${name}.pf_meta`, content: close(body) };
  });
  const all = withMeta.map(({ path, content }) => ({
    path,
    content: path === 'pagefind-entry.json' ? settleEntry(content, renamed) : content,
  }));
  if (new Set(all.map(({ path }) => path)).size !== files.length) throw new Error('Two files of the search index came to have one name.');
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** [name, [[value, pages], …]] */
function settleFilter(body: Buffer): Buffer {
  const { items } = arrayItems(body, 0);
  const [name, values] = items;
  if (name === undefined || values === undefined || items.length !== 2)
    throw new Error('A filter of the search index is not made as it was known.');
  return formatArray([name, formatArray(inOrder(arrayItems(values, 0).items))]);
}

function settleMeta(body: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const { items } = arrayItems(body, 0);
  return formatArray(
    items.map((item, place) => {
      if (place === filters) return formatArray(inOrder(arrayItems(item, 0).items.map((filter) => pointAtNew(filter, renamed))));
      return place === sorts ? formatArray(inOrder(arrayItems(item, 0).items)) : item;
    }),
  );
}

/** [name, hash of its file] */
function pointAtNew(filter: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const [name, hash] = arrayItems(filter, 0).items;
  const now = hash === undefined ? undefined : renamed.get(readText(hash, 0));
  if (name === undefined || now === undefined) throw new Error('The search index names a filter that has no file.');
  return formatArray([name, formatText(now)]);
}

function settleEntry(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, facts]) => [language, { ...facts, hash: renamed.get(facts.hash) ?? facts.hash }] as const);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** `en_89828578f0` → "en_" and as many digits of the hash of what the file now holds. */
function rename(hash: string, body: Buffer): string {
  const language = hash.slice(0, hash.lastIndexOf('_') + 1);
  return (
    language +
    createHash('sha256')
      .update(body)
      .digest('hex')
      .slice(0, hash.length - language.length)
  );
}

function inOrder(items: readonly Buffer[]): Buffer[] {
  return [...items].sort(Buffer.compare);
}

function open(content: Uint8Array): Buffer {
  const body = gunzipSync(content);
  if (!body.subarray(0, mark.length).equals(mark)) throw new Error('A file of the search index does not begin as it was known.');
  return body.subarray(mark.length);
}

function close(body: Buffer): Buffer {
  return gzipSync(Buffer.concat([mark, body]), { level: 9 });
}
