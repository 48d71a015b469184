/** The search index in the browser: loaded with the first search, asked part by part. */
import { makeAnswers, type Answer, type IndexResult } from '../query/answer-query.ts';
import { unpackCatalogue, type Catalogue, type PackedCatalogue } from '../query/catalogue.ts';
import { pagefindRanking } from '../query/pagefind-ranking.ts';
import { startWorker } from './worker.client.ts';

/** A record as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Found extends Answer {
  readonly catalogue: Catalogue;
  readonly load: (place: number) => Promise<Fragment>;
}

export interface Engine {
  /** Rejects where a part of the index cannot be loaded. An empty query finds everything. */
  search(typed: string): Promise<Found>;
  end(): void;
}

/** `pointer` is the address of pagefind/current.js. From the second `attempt` on nothing that a browser keeps is trusted. */
export async function startEngine(pointer: string, attempt: number): Promise<Engine> {
  const anew = attempt === 1 ? '' : `?attempt=${attempt}`;
  const version = await importFrom<string>(pointer + anew);
  const folder = new URL(`${version}/`, new URL(pointer, location.href));
  const worker = startWorker(new URL(`pagefind-worker.js${anew}`, folder).href);
  try {
    const started = worker.call('init', { basePath: folder.pathname, metaCacheTag: version, language: document.documentElement.lang });
    const [packed] = await Promise.all([
      importFrom<PackedCatalogue>(new URL(`catalogue.js${anew}`, folder).href),
      // Answered once the index is open.
      started.then(() => worker.call('options', { ranking: pagefindRanking })),
    ]);
    const catalogue = unpackCatalogue(packed);
    const answer = makeAnswers(
      catalogue,
      async (words) => ((await worker.call('search', words)) as { results: readonly IndexResult[] }).results,
    );
    return {
      async search(typed) {
        const found = await answer(typed);
        const load = async (place: number): Promise<Fragment> => (await worker.call('getData', found.results.get(place)?.data)) as Fragment;
        return { ...found, catalogue, load };
      },
      end: () => worker.end(),
    };
  } catch (error) {
    worker.end();
    throw error;
  }
}

async function importFrom<Type>(address: string): Promise<Type> {
  return ((await import(/* @vite-ignore */ address)) as { default: Type }).default;
}
