/** Records → the search index in pagefind/<version>/; on Node's side the only home of Pagefind. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Fault } from '../problems/fault.ts';
import type { PackedCatalogue } from './query/catalogue.ts';
import { metadataOf } from './pagefind-metadata.ts';
import type { Synonyms } from './query/synonyms.ts';
import { reportLostFiles } from './report-lost-files.ts';
import type { SearchRecord } from './search-record.ts';
import { shrinkIndex, type IndexFile } from './shrink-index.ts';

/** Pagefind's ready-made user interfaces, and its script for pages: the search page has its own and speaks to the worker. */
const unused = /^pagefind(?:-ui|-modular-ui|-component-ui|-highlight)?\.(?:js|css)$/;
const worker = 'pagefind-worker.js';
/** The word stemmer for languages that have none of their own. */
const unknownLanguage = /^wasm\.unknown\.pagefind$/;

/** What pagefind-entry.json holds, as far as it is read here. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm?: string | null; readonly page_count: number }>>;
}

export interface IndexInput {
  readonly records: readonly SearchRecord[];
  /** BCP 47 tag of the site: it says how words are stemmed. */
  readonly language: string;
  readonly synonyms: Synonyms;
  readonly catalogue: PackedCatalogue;
}

/**
 * Writes the index, the catalogue beside it and pagefind/current.js, which names the version. The version is the hash of
 * all of it: the same records give the same bytes, and what has changed has another address, so that a browser may keep it.
 * Throws when Pagefind reports an error or stops without an answer, and the signal's reason when it is aborted.
 */
export async function buildIndex(folder: string, input: IndexInput, signal?: AbortSignal): Promise<void> {
  const { records, catalogue } = input;
  const paths = records.map(({ path }) => path);
  const files: IndexFile[] = [
    ...shrinkIndex(await indexRecords(input, signal), paths),
    { path: 'catalogue.js', content: Buffer.from(moduleOf(catalogue)) },
  ];
  const version = files
    .reduce((hash, { path, content }) => hash.update(path).update(content), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);
  const target = join(folder, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  for (const { path, content } of files) write(join(target, version, path), content);
  write(join(target, 'current.js'), Buffer.from(moduleOf(version)));
}

async function indexRecords({ records, language, synonyms }: IndexInput, signal: AbortSignal | undefined): Promise<IndexFile[]> {
  try {
    const { index } = checked('start', await answered(createIndex()));
    if (index === undefined) throw new Error('Pagefind could not start.');
    for (const record of records) {
      signal?.throwIfAborted();
      const added = index.addCustomRecord({
        url: record.path,
        content: record.text,
        language: language.toLowerCase(),
        meta: metadataOf(record, synonyms),
      });
      checked(`take up ${record.path}`, await answered(added));
    }
    const { files } = checked('make the index', await answered(index.getFiles()));
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    if (entry === undefined) throw new Error('Pagefind made no pagefind-entry.json.');
    const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as Entry;
    const needsUnknown = Object.values(languages).some(({ wasm }) => typeof wasm !== 'string' || wasm === 'unknown');
    return files
      .filter(({ path }) => !unused.test(path) && (needsUnknown || !unknownLanguage.test(path)))
      .map((file) => (file.path === worker ? { ...file, content: Buffer.concat([Buffer.from(reportLostFiles), file.content]) } : file));
  } finally {
    await close();
  }
}

/** A page of the site may import modules from itself and fetch nothing. */
function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)};\n`;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function checked<T extends { errors: string[] }>(step: string, response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind could not ${step}: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Pagefind's binary may die (out of memory) and leave its promise pending for ever; Node would then run out of things to
 * do and end in the middle of a build, without a word.
 */
async function answered<T>(answer: Promise<T>): Promise<T> {
  let silence: (() => void) | undefined;
  const silent = new Promise<never>((_, reject) => {
    silence = () => reject(wasStopped());
    process.once('beforeExit', silence);
  });
  try {
    return await Promise.race([answer, silent]);
  } catch (error) {
    // Its own words for a binary that is gone.
    throw error instanceof Error && error.message === 'Pagefind backend closed' ? wasStopped(error) : error;
  } finally {
    if (silence !== undefined) process.off('beforeExit', silence);
  }
}

function wasStopped(cause?: Error): Fault {
  return new Fault(
    3,
    'Pagefind was stopped from outside.',
    'If nobody stopped it, the machine ran out of memory: close other programs and build again.',
    { cause },
  );
}
