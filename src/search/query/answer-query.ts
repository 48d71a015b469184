/** A query → its parts, asked of the index one by one, and the records in order: for the page and its worker, and without a browser. */
import type { Catalogue } from './catalogue.ts';
import { rank, type Hit, type Ranked } from './rank.ts';
import { makeQueryReader, type Query } from './read-query.ts';

/** What the index says of a record that it found. */
export interface IndexResult {
  /** What the index calls the record. */
  readonly id: string;
  readonly score: number;
  /** Places of the words in the text. */
  readonly words: readonly number[];
  /** What the index gives the record for. */
  readonly data: string;
}

export interface Answer {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Numbers, years, dates and codes that no record holds, as they were typed. */
  readonly absent: readonly string[];
  /** By the record's place. */
  readonly results: ReadonlyMap<number, IndexResult>;
}

/** `search` asks the index for records that hold all of some words, or for all records. An empty query finds everything. */
export function makeAnswers(
  catalogue: Catalogue,
  search: (words: string | null) => Promise<readonly IndexResult[]>,
): (typed: string) => Promise<Answer> {
  const reader = makeQueryReader(catalogue);
  const asked = new Map<string | null, Promise<readonly IndexResult[]>>();
  const ask = (words: string | null): Promise<readonly IndexResult[]> => {
    const answer = asked.get(words) ?? search(words);
    asked.set(words, answer);
    return answer;
  };
  return async (typed) => {
    const query = reader.read(typed);
    const wanted = typed === '' ? [null] : query.exact === undefined ? partsOf(query) : [`"${query.exact}"`];
    const answers = new Map(await Promise.all(wanted.map(async (words) => [words, await ask(words)] as const)));
    const results = [...answers.values()].flatMap((found) => found.map((result) => [catalogue.placeOf(result.id), result] as const));
    const hitsOf = (words: string | null): Hit[] =>
      (answers.get(words) ?? []).map(({ id, score, words: locations }) => ({ place: catalogue.placeOf(id), score, locations }));
    const isRanked = typed !== '' && query.exact === undefined;
    const hits = new Map(wanted.map((words) => [words, hitsOf(words)]));
    const isAbsent = ({ isWhole, alternatives }: Query['groups'][number]): boolean =>
      isWhole === true && alternatives.every(({ words }) => (hits.get(words) ?? []).length === 0);
    return {
      query,
      absent: isRanked ? query.groups.filter(isAbsent).map((group) => asTyped(group.typed, typed)) : [],
      ranked: isRanked ? rank(query, catalogue, (words) => hits.get(words) ?? []) : inOrder([...hits.values()].flat()),
      results: new Map(results),
    };
  };
}

function partsOf({ groups, hints }: Query): string[] {
  return [...new Set([...groups.flatMap(({ alternatives }) => alternatives.map(({ words }) => words)), ...hints])];
}

function inOrder(hits: readonly Hit[]): Ranked[] {
  return hits.map(({ place, score }) => ({ place, score, missing: [] })).sort((a, b) => b.score - a.score || a.place - b.place);
}

/** "cop29" in "COP29 pledges" → "COP29". */
function asTyped(folded: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(folded);
  return at < 0 ? folded : typed.slice(at, at + folded.length);
}
