/** The built search index, asked without a browser: Pagefind's own worker, and the site's reading and ranking of queries. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeAnswers, type IndexResult } from '../../../src/search/query/answer-query.ts';
import { unpackCatalogue, type PackedCatalogue } from '../../../src/search/query/catalogue.ts';
import { pagefindRanking } from '../../../src/search/pagefind/ranking.ts';

interface SearchInNode {
  /** Addresses of the first ten results, the best first. */
  readonly search: (typed: string) => Promise<string[]>;
  /** Numbers, years, dates and codes of the query that no record holds. */
  readonly absent: (typed: string) => Promise<readonly string[]>;
  readonly close: () => void;
}

/** `dist` is the folder of a built site. */
export async function openIndex(dist: string): Promise<SearchInNode> {
  const folder = join(dist, 'pagefind');
  const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
  const { default: version } = (await load('current.js')) as { default: string };
  const { default: packed } = (await load(`${version}/catalogue.js`)) as { default: PackedCatalogue };
  // Pagefind fetches, and Node fetches no files.
  const server = createServer((request, response) => {
    response.end(readFileSync(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const call = runWorker(readFileSync(join(folder, version, 'pagefind-worker.js'), 'utf8'));
  await call('init', { basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${version}/` });
  await call('options', { ranking: pagefindRanking });
  const answer = makeAnswers(
    unpackCatalogue(packed),
    async (words) => ((await call('search', words)) as { results: readonly IndexResult[] }).results,
  );
  return {
    search: async (typed) => {
      const { ranked, results } = await answer(typed);
      const records = ranked.slice(0, 10).map(({ place }) => call('getData', results.get(place)?.data) as Promise<{ url: string }>);
      return (await Promise.all(records)).map(({ url }) => url);
    },
    absent: async (typed) => (await answer(typed)).absent,
    close: () => server.close(),
  };
}

/** A worker's script in a scope of its own, which hands messages to and fro. */
function runWorker(script: string): (method: string, ...args: unknown[]) => Promise<unknown> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let receive: (event: { data: unknown }) => void = () => undefined;
  const self = {
    fetch,
    addEventListener: (_: 'message', listener: typeof receive) => (receive = listener),
    postMessage: ({ id, result, error, lost }: { id: number; result?: unknown; error?: string; lost?: string }) => {
      if (lost !== undefined) throw new Error(`${lost} could not be loaded.`);
      if (error === undefined) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(error));
    },
  };
  // Pagefind asks for `fetch` by its bare name, which in a worker is the one of `self`.
  new Function('self', 'fetch', script)(self, (...request: Parameters<typeof fetch>) => self.fetch(...request));
  let calls = 0;
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      const id = calls++;
      waiting.set(id, { resolve, reject });
      receive({ data: { id, method, args } });
    });
}
