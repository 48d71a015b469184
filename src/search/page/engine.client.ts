/** The search index in the browser: loaded with the first search, asked part by part. */
import { makeAnswers, type Answer } from '../query/answer-query.ts';
import { unpackCatalogue, type Catalogue, type PackedCatalogue } from '../query/catalogue.ts';
import { openIndex, type Fragment } from '../pagefind/open-index.client.ts';

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
  const index = openIndex(folder, version, anew);
  try {
    const [packed] = await Promise.all([importFrom<PackedCatalogue>(new URL(`catalogue.js${anew}`, folder).href), index.ready]);
    const catalogue = unpackCatalogue(packed);
    const answer = makeAnswers(catalogue, index.search);
    return {
      async search(typed) {
        const found = await answer(typed);
        return { ...found, catalogue, load: (place) => index.read(found.results.get(place)) };
      },
      end: index.end,
    };
  } catch (error) {
    index.end();
    throw error;
  }
}

async function importFrom<Type>(address: string): Promise<Type> {
  return ((await import(/* @vite-ignore */ address)) as { default: Type }).default;
}
