/** Records → the search index in pagefind/<version>/; on Node's side the only home of Pagefind. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { Fault } from '../../problems/fault.ts';
import type { PackedCatalogue } from '../query/catalogue.ts';
import { metadataOf } from './metadata.ts';
import type { Synonyms } from '../query/synonyms.ts';
import { reportLostFiles } from './report-lost-files.ts';
import type { SearchRecord } from '../search-record.ts';
import { fragmentId, fragmentUrl, readEntry, type IndexFile } from './index-files.ts';
import { shrinkIndex } from './shrink-index.ts';

/** Pagefind's ready-made user interfaces, and its script for pages: the search page has its own and speaks to the worker. */
const unused = /^pagefind(?:-ui|-modular-ui|-component-ui|-highlight)?\.(?:js|css)$/;
const worker = 'pagefind-worker.js';
/** The word stemmer for languages that have none of their own. */
const unknownLanguage = /^wasm\.unknown\.pagefind$/;

export interface IndexInput {
  readonly records: readonly SearchRecord[];
  /** BCP 47 tag of the site: it says how words are stemmed. */
  readonly language: string;
  readonly synonyms: Synonyms;
  readonly catalogue: PackedCatalogue;
  /** True for the index as Pagefind makes it: more bytes for a reader, and nothing known of its layout but its fragments. */
  readonly untouched?: boolean;
}

/**
 * Writes the index, the catalogue beside it and pagefind/current.js, which names the version. The version is the hash of
 * all of it: the same records give the same bytes, and what has changed has another address, so that a browser may keep it.
 * Throws when Pagefind reports an error or stops without an answer, and the signal's reason when it is aborted.
 */
export async function buildIndex(folder: string, input: IndexInput, signal?: AbortSignal): Promise<void> {
  const paths = input.records.map(({ path }) => path);
  const made = await indexRecords(input, signal);
  const [index, catalogue] =
    input.untouched === true ? [made, { ...input.catalogue, ids: fragmentIds(made, paths) }] : [shrinkIndex(made, paths), input.catalogue];
  const files: IndexFile[] = [...index, { path: 'catalogue.js', content: Buffer.from(moduleOf(catalogue)) }];
  const version = files
    .reduce((hash, { path, content }) => hash.update(path).update(content), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);
  const target = join(folder, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(target, version, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(target, version, path), content);
  writeFileSync(join(target, 'current.js'), moduleOf(version));
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
    const { languages } = readEntry(files);
    const needsUnknown = Object.values(languages).some(({ wasm }) => typeof wasm !== 'string' || wasm === 'unknown');
    const needed = files.filter(({ path }) => !unused.test(path) && (needsUnknown || !unknownLanguage.test(path)));
    return await Promise.all(
      needed.map(async (file) => (file.path === worker ? { ...file, content: await smallWorker(file.content) } : file)),
    );
  } finally {
    await close();
  }
}

/** Pagefind's script with ours before it; as published it is not minified, which costs a first search 2 kB. */
async function smallWorker(content: Uint8Array): Promise<Buffer> {
  const { code, errors } = await minify(worker, reportLostFiles + Buffer.from(content).toString(), { module: false });
  if (errors[0] !== undefined) throw new Error(`Pagefind's ${worker} could not be read: ${errors[0].message}`);
  return Buffer.from(code);
}

/** Of each record, in order, what Pagefind calls its fragment. */
function fragmentIds(files: readonly IndexFile[], paths: readonly string[]): string[] {
  const ids = new Map(
    files.flatMap(({ path, content }) => {
      const id = fragmentId(path);
      return id === undefined ? [] : [[fragmentUrl(content), id] as const];
    }),
  );
  return paths.map((path) => ids.get(path) ?? '');
}

/** A page of the site may import modules from itself and fetch nothing. */
function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)};\n`;
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
