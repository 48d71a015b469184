/** Results narrowed by what was chosen, in the order that was asked for, and how many each further choice would leave. */
import type { Catalogue, CatalogueRecord } from './catalogue.ts';
import type { Ranked } from './rank.ts';
import { words } from '../../words/words.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

interface Facet {
  /** Its name in an address: "economy". */
  readonly parameter: string;
  readonly label: string;
  /** The newest first, where others begin with the most frequent. */
  readonly isYear: boolean;
  readonly valuesOf: (record: CatalogueRecord) => readonly string[];
}

/** Per parameter, the slugs of the values chosen. */
export type Choices = Readonly<Record<string, readonly string[]>>;

interface Option {
  readonly value: string;
  readonly slug: string;
  /** Results that have it and all that was chosen in other filters. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Filtered {
  readonly results: readonly Ranked[];
  readonly filters: readonly { readonly facet: Facet; readonly options: readonly Option[] }[];
}

/** "Port Union" → "port-union", "経済" stays. */
export function slugOf(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

export function facetsOf(catalogue: Catalogue): Facet[] {
  return [
    { parameter: 'kind', isYear: false, label: words.search.kind, valuesOf: ({ kind }) => [words.search.kinds[kind]] },
    ...catalogue.facets.map(({ name, label }): Facet => ({
      // A dimension may be called as another filter is.
      parameter: slugOf(name.startsWith('dimension_') ? name : label),
      label,
      isYear: name === 'year',
      valuesOf: ({ facets }) => facets[name] ?? [],
    })),
  ];
}

/** Values of one filter add up, filters narrow each other. */
export function filterResults(ranked: readonly Ranked[], choices: Choices, order: Order, catalogue: Catalogue): Filtered {
  const facets = facetsOf(catalogue);
  const passes = (place: number, facet: Facet): boolean => {
    const chosen = choices[facet.parameter] ?? [];
    const record = catalogue.records[place];
    return chosen.length === 0 || (record !== undefined && facet.valuesOf(record).some((value) => chosen.includes(slugOf(value))));
  };
  const results = ranked.filter(({ place }) => facets.every((facet) => passes(place, facet)));
  const filters = facets.map((facet) => {
    const others = facets.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const { place } of ranked.filter((result) => others.every((other) => passes(result.place, other)))) {
      const record = catalogue.records[place];
      if (record === undefined) continue;
      for (const value of facet.valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = choices[facet.parameter] ?? [];
    const options = [...counts].map(([value, count]): Option => {
      const slug = slugOf(value);
      return { value, slug, count, chosen: chosen.includes(slug) };
    });
    return { facet, options: options.sort(facet.isYear ? byValueDown : byCount) };
  });
  return { results: inOrder(results, order, catalogue), filters: filters.filter(({ options }) => options.length > 0) };
}

function byCount(a: Option, b: Option): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

function byValueDown(a: Option, b: Option): number {
  return a.value < b.value ? 1 : -1;
}

/** What has no date stands last, whichever way the dates go. */
function inOrder(results: readonly Ranked[], order: Order, catalogue: Catalogue): readonly Ranked[] {
  if (order === 'relevance') return results;
  const dateOf = ({ place }: Ranked): string => catalogue.records[place]?.date ?? '';
  const sign = order === 'newest' ? -1 : 1;
  return results
    .filter((result) => dateOf(result) !== '')
    .sort((a, b) => sign * (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
    .concat(results.filter((result) => dateOf(result) === ''));
}
