/** Pagefind's index in the browser: opened, asked, read; its worker's messages are known here and in worker.client.ts only. */
import type { IndexResult } from '../query/answer-query.ts';
import { pagefindRanking } from './ranking.ts';
import { startWorker } from './worker.client.ts';

/** A record as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Index {
  /** Resolved once it can be asked. */
  readonly ready: Promise<unknown>;
  /** Records that hold all of the words, or all records. Rejects where a part of the index cannot be loaded. */
  readonly search: (words: string | null) => Promise<readonly IndexResult[]>;
  readonly read: (result: IndexResult | undefined) => Promise<Fragment>;
  readonly end: () => void;
}

/** `folder` is the version's own; `anew` is added to the addresses of what a browser may have kept. */
export function openIndex(folder: URL, version: string, anew: string): Index {
  const worker = startWorker(new URL(`pagefind-worker.js${anew}`, folder).href);
  const started = worker.call('init', { basePath: folder.pathname, metaCacheTag: version, language: document.documentElement.lang });
  return {
    ready: started.then(() => worker.call('options', { ranking: pagefindRanking })),
    search: async (words) => ((await worker.call('search', words)) as { results: readonly IndexResult[] }).results,
    read: async (result) => (await worker.call('getData', result?.data)) as Fragment,
    end: () => worker.end(),
  };
}
