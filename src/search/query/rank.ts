/** What Pagefind found for each part of a query → records in the order of how well they answer the whole of it. */
import type { SearchKind } from '../search-record.ts';
import type { Catalogue, CatalogueRecord } from './catalogue.ts';
import type { Group } from './groups.ts';
import type { Query } from './read-query.ts';
import { words } from '../../words/words.ts';

export interface Hit {
  /** Of the record in the catalogue. */
  readonly place: number;
  readonly score: number;
  /** Of the words in the record's text, counted in words. */
  readonly locations: readonly number[];
}

export interface Ranked {
  readonly place: number;
  readonly score: number;
  /** Parts of the query that the record does not hold, as they were typed. */
  readonly missing: readonly string[];
}

/** Chosen by trying them on the queries of tests/content/relevance/; each is explained where it is used. */
const tune = {
  saturation: 0.5,
  coverage: 2,
  full: 0.2,
  name: 1.2,
  nearness: 0.5,
  year: 1.3,
  recency: 0.3,
  present: 0.6,
  hint: 0.6,
  topic: 0.9,
  claim: 0.6,
  background: 0.4,
  leastShare: 0.5,
};

/** What a kind counts for where all else is alike: an answer before what it was taken from. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  Fact: 1.1,
  Quote: 1.15,
  Briefing: 0.9,
  Chart: 0.95,
  Measure: 1,
  Disagreement: 0.6,
  Dataset: 0.9,
  Lever: 1,
  Recommendation: 0.8,
  Economy: 1,
  Organisation: 1,
  Person: 1,
  Term: 1.1,
  Event: 0.85,
  Source: 0.75,
  Docs: 0.7,
};

/** `hitsOf` gives what was found for the words of an alternative. */
export function rank(query: Query, catalogue: Catalogue, hitsOf: (words: string) => readonly Hit[]): Ranked[] {
  const parts = query.groups.map((group) => scorePart(group, query, catalogue.records.length, hitsOf));
  const asked: Asked = {
    query,
    parts,
    total: sumOf(parts),
    names: sumOf(parts.filter(({ group }) => group.isName)),
    hints: query.hints.map((hint) => new Set(hitsOf(hint).map(({ place }) => place))),
    wantsKind: Object.keys(query.kinds).length > 0,
  };
  const places = new Set(parts.flatMap(({ best }) => [...best.keys()]));
  const scored = [...places].flatMap((place) => {
    const record = catalogue.records[place];
    return record === undefined ? [] : [scoreRecord(place, record, asked)];
  });
  const enough = Math.max(0, ...scored.map(({ coverage }) => coverage)) * tune.leastShare;
  return scored.filter(({ coverage }) => coverage >= enough).sort((a, b) => b.score - a.score || a.place - b.place);
}

interface Part {
  readonly group: Group;
  /**
   * How rare it is, in natural logarithms: the weight of a term in BM25 (Robertson and Zaragoza, 2009, The Probabilistic
   * Relevance Framework: BM25 and Beyond, 3.1 and 3.4, doi:10.1561/1500000019), with 1 added inside the logarithm, as
   * Lucene's BM25Similarity has it: what most records hold counts for little, and never against them.
   */
  readonly information: number;
  readonly best: ReadonlyMap<number, Hit>;
}

interface Asked {
  readonly query: Query;
  readonly parts: readonly Part[];
  /** Information of all parts, and of those that are names. */
  readonly total: number;
  readonly names: number;
  readonly hints: readonly ReadonlySet<number>[];
  readonly wantsKind: boolean;
}

function scoreRecord(place: number, record: CatalogueRecord, asked: Asked): Ranked & { readonly coverage: number } {
  const { query, parts, total, hints } = asked;
  const wanted = query.kinds[record.kind] ?? 1;
  const held = parts.filter(({ best }) => best.has(place));
  const missing = parts.filter(({ best, group }) => !best.has(place) && !(group.isWish && wanted > 1));
  const coverage =
    parts.reduce(
      (all, part) =>
        all +
        part.information *
          Math.min(
            1,
            (missing.includes(part) ? 0 : (part.best.get(place)?.score ?? 1) ** (parts.length === 1 ? tune.saturation : 1)) / tune.full,
          ),
      0,
    ) / total;
  const sum = held.reduce((all, { best, information }) => all + (best.get(place)?.score ?? 0) * information, 0);
  const score =
    sum *
    // Half of what was asked is worth a quarter.
    coverage ** tune.coverage *
    kindWeights[record.kind] *
    wanted *
    ownName(place, wanted, asked) *
    inTime(record, query) *
    (1 + tune.nearness * nearness(held.map(({ best }) => best.get(place)?.locations ?? []))) *
    (1 + tune.hint * hints.filter((hint) => hint.has(place)).length) *
    // Who gives no number, no year and no question asks for a subject, and a fact is seldom one.
    (record.kind === 'Fact' && query.isTopic ? tune.topic : 1) *
    (record.isBackground ? tune.background : 1) *
    // What somebody claims stands after what was observed, unless the words ask for who says so.
    (!query.asksForClaim && isClaim(record) ? tune.claim : 1);
  return { place, score, coverage, missing: missing.map(({ group }) => group.typed) };
}

function isClaim({ facets: { status = [] } }: CatalogueRecord): boolean {
  return status.includes(words.values.status.claim) || status.includes(words.values.status.denied);
}

/** The more of the query is a thing's name, the more the thing itself is meant; not where another kind of answer is wanted. */
function ownName(place: number, wanted: number, { query, names, total, wantsKind }: Asked): number {
  if (!query.named.includes(place)) return 1;
  if (query.whole) return 1000;
  return wantsKind && wanted === 1 ? 1 : 1 + (tune.name * names) / total;
}

/** A year that was asked for is held against the record's; where none was, what is newer counts for a little more. */
function inTime({ facets: { year: years = [], status = [] }, date }: CatalogueRecord, query: Query): number {
  if (query.years.length === 0) {
    // The year of a forecast makes it no newer than what was seen.
    const year = query.isShare && status.includes(words.values.status.forecast) ? 0 : Number(date.slice(0, 4));
    return 1 + (query.isPresent ? tune.present : tune.recency) * (year === 0 ? 0.5 : Math.min(1, Math.max(0, (year - 2005) / 20)));
  }
  if (years.length === 0) return 1;
  return query.years.some((year) => years.includes(year)) ? tune.year : 1 / tune.year;
}

/**
 * Scores from 0 to 1: of Pagefind's own the root, so that a word said twice is not worth twice as much; a lone word keeps it.
 * BM25 has tf / (k + tf) for the same end (3.4); the root is ours, and was tried on the queries.
 */
function scorePart(group: Group, { groups }: Query, count: number, hitsOf: (words: string) => readonly Hit[]): Part {
  const best = new Map<number, Hit>();
  for (const { words, weight } of group.alternatives) {
    const hits = hitsOf(words);
    const most = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const score = (hit.score / most) ** (groups.length === 1 ? 1 : tune.saturation) * weight;
      if (score > (best.get(hit.place)?.score ?? 0)) best.set(hit.place, { ...hit, score });
    }
  }
  return { group, information: group.weight * Math.log(1 + (count - best.size + 0.5) / (best.size + 0.5)), best };
}

/** Share of neighbours in the query that are neighbours in the text too, at most two words apart. */
function nearness(locations: readonly (readonly number[])[]): number {
  if (locations.length < 2) return 0;
  const pairs = locations.slice(1).filter((places, index) => {
    const before = locations[index] ?? [];
    return places.some((place) => before.some((other) => place !== other && Math.abs(place - other) <= 2));
  });
  return pairs.length / (locations.length - 1);
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { information }) => sum + information, 0);
}
