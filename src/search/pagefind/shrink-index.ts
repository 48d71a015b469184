/**
 * Pagefind's index in fewer bytes for a reader. It cuts its words into pieces of some 20 kB, and a query needs one for each of
 * its words: here they are cut finer. It names a fragment after its content: here by its place, because the whole index
 * lies in a folder that is named after its content.
 */
import { arrayItems, firstText, formatArray, formatText, readNumber, readText } from './cbor-items.ts';
import { close, fileAt, fragmentId, fragmentUrl, open, readEntry, requireKnownVersion, type IndexFile } from './index-files.ts';

const nothing = Buffer.alloc(0);

/** Bytes of a piece before compression; a word is never parted, so that the longest may be over it. */
const pieceSize = 3000;

const quotesAround = /^[\p{Pi}\p{Pf}]+|[\p{Pi}\p{Pf}]+$/gu;

/** zlib's memLevel for the list of pages and pieces, two parts that are unlike. */
const shortBlocks = 4;

/** Places in a pagefind.*.pf_meta: version, pages, chunks, filters, sorts, names of metadata. */
const pagesPlace = 1;
const chunksPlace = 2;

/**
 * `paths` are the addresses of the records in their order: the fragment of the first is named 0, and so on to the base of 36.
 * Throws a Fault for another version of Pagefind, and an Error where a file is not made as it was known or is in more than one
 * language. The layout is that of Pagefind's pagefind/src/fragments and pagefind/src/output (github.com/Pagefind/pagefind):
 * index_metadata.rs for pf_meta, word_data.rs for pf_index; the items are CBOR (RFC 8949).
 */
export function shrinkIndex(files: readonly IndexFile[], paths: readonly string[]): IndexFile[] {
  const entry = readEntry(files);
  requireKnownVersion(entry);
  const [[language, facts] = ['', { hash: '', page_count: 0 }], ...others] = Object.entries(entry.languages);
  if (others.length > 0) throw new Error('The search index is in several languages.');
  const items = itemsOf(open(fileAt(files, `pagefind.${facts.hash}.pf_meta`)));
  const fragments = nameFragments(files, paths);
  const pages = itemsOf(items[pagesPlace]).map((page) => {
    const [id, ...rest] = itemsOf(page);
    return formatArray([formatText(fragments.names.get(readText(id ?? nothing, 0)) ?? ''), ...rest]);
  });
  const chunks = itemsOf(items[chunksPlace]).map((chunk) => readText(itemsOf(chunk)[2] ?? nothing, 0));
  const pieces = inPieces(withoutQuoted(chunks.flatMap((hash) => wordsIn(open(fileAt(files, `index/${hash}.pf_index`))))));
  const described = pieces.map((words, place) => formatArray([wordOf(words[0]), wordOf(words.at(-1)), place.toString(36)].map(formatText)));
  const changed = new Map([
    [pagesPlace, formatArray(pages)],
    [chunksPlace, formatArray(described)],
  ]);
  const meta = formatArray(items.map((item, place) => changed.get(place) ?? item));
  return [
    ...files.filter(({ path }) => !/^(?:index|fragment)\/|^pagefind\..*\.pf_meta$|^pagefind-entry\.json$/.test(path)),
    ...fragments.files,
    ...pieces.map((words, place) => ({ path: `index/${place.toString(36)}.pf_index`, content: close(formatArray([formatArray(words)])) })),
    { path: 'pagefind.0.pf_meta', content: close(meta, shortBlocks) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ ...entry, languages: { [language]: { ...facts, hash: '0' } } })) },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Names as they were → as they are, and the files under their new names. */
function nameFragments(files: readonly IndexFile[], paths: readonly string[]): { names: ReadonlyMap<string, string>; files: IndexFile[] } {
  const places = new Map(paths.map((path, place) => [path, place.toString(36)]));
  if (places.size !== paths.length) throw new Error('Two records of the search index have one address.');
  const named = files.flatMap(({ path, content }) => {
    const id = fragmentId(path);
    if (id === undefined) return [];
    const url = fragmentUrl(content);
    const name = places.get(url);
    if (name === undefined) throw new Error(`The search index holds ${url}, which is no record.`);
    return [{ id, name, file: { path: `fragment/${name}.pf_fragment`, content } }];
  });
  if (named.length !== paths.length) throw new Error(`The search index holds ${named.length} of ${paths.length} records.`);
  return { names: new Map(named.map(({ id, name }) => [id, name])), files: named.map(({ file }) => file) };
}

/** An index file holds one array of words, each an array that begins with the word. */
function wordsIn(body: Buffer): readonly Buffer[] {
  return itemsOf(itemsOf(body)[0]);
}

/**
 * Pagefind takes up “WTO” and “WTO’s” twice: as the word, and with the mark that stands behind it. A query has no such marks, but it
 * finds all words that begin with its own: the two would count as two words, in a title or a source's name as eight. Left out is
 * what adds no record to those of the plain word.
 */
function withoutQuoted(words: readonly Buffer[]): Buffer[] {
  const known = new Map(words.map((item) => [wordOf(item), item]));
  return words.filter((item) => {
    const word = wordOf(item);
    const plain = word.replace(quotesAround, '');
    const other = known.get(plain);
    if (plain === word || other === undefined) return true;
    const held = new Set(pagesOf(other));
    return !pagesOf(item).every((page) => held.has(page));
  });
}

/** Places of the pages that hold a word: each is told by its distance from the one before. */
function pagesOf(item: Buffer): number[] {
  let place = 0;
  return itemsOf(itemsOf(item)[1]).map((page) => (place += readNumber(itemsOf(page)[0] ?? nothing, 0)));
}

function wordOf(item: Buffer | undefined): string {
  return firstText(item ?? nothing, 0);
}

function itemsOf(array: Buffer | undefined): readonly Buffer[] {
  return arrayItems(array ?? nothing, 0).items;
}

function inPieces(words: readonly Buffer[]): Buffer[][] {
  const pieces: Buffer[][] = [];
  let size = pieceSize;
  for (const word of words) {
    if (size + word.length > pieceSize) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += word.length;
  }
  return pieces;
}
