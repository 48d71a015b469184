/** A folder of pages → its search index in pagefind/; on Node's side the only home of Pagefind. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleIndex } from './settle-index.ts';

/** Pagefind's ready-made user interfaces; the search page has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** The word stemmer for languages that have none of their own. */
const unknownLanguage = /^wasm\.unknown\.pagefind$/;

/** What pagefind-entry.json holds, as far as it is read here. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm?: string | null; readonly page_count: number }>>;
}

/**
 * Indexes the pages that mark a `data-pagefind-body` and returns how many they are. The same pages give the same bytes.
 * Throws when Pagefind reports an error or stops without an answer.
 */
export async function buildIndex(folder: string): Promise<number> {
  try {
    const { index } = checked('start', await answered(createIndex({ excludeSelectors: ['svg'] })));
    if (index === undefined) throw new Error('Pagefind could not start.');
    checked('read the pages', await answered(index.addDirectory({ path: folder })));
    const { files } = checked('make the index', await answered(index.getFiles()));
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    if (entry === undefined) throw new Error('Pagefind made no pagefind-entry.json.');
    const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as Entry;
    const needsUnknown = Object.values(languages).some(({ wasm }) => typeof wasm !== 'string' || wasm === 'unknown');
    const target = join(folder, 'pagefind');
    rmSync(target, { recursive: true, force: true });
    for (const { path, content } of settleIndex(files)) {
      if (unused.test(path) || (unknownLanguage.test(path) && !needsUnknown)) continue;
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
    }
    // addDirectory counts every page it read, those that mark no body too.
    return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
  } finally {
    await close();
  }
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
    silence = () => reject(new Error('Pagefind stopped without an answer.'));
    process.once('beforeExit', silence);
  });
  try {
    return await Promise.race([answer, silent]);
  } finally {
    if (silence !== undefined) process.off('beforeExit', silence);
  }
}
