/** One thing that can be found: its address, the words it is found by, and what its result shows. */

import type { collections, CollectionName } from '../registry/collections.ts';
import { keysOf } from '../narrow/keys-of.ts';

/** What a result is: a record of a collection by the name its entry gives it, or what search makes of several. */
export type SearchKind = Extract<(typeof collections)[CollectionName], { search: string }>['search'] | 'Chart' | 'Disagreement' | 'Event';

/** In the order in which filters list them; one that is missing here is a type error. */
const inOrder: Readonly<Record<SearchKind, true>> = {
  Fact: true,
  Quote: true,
  Briefing: true,
  Chart: true,
  Measure: true,
  Disagreement: true,
  Dataset: true,
  Lever: true,
  Recommendation: true,
  Economy: true,
  Organisation: true,
  Person: true,
  Term: true,
  Event: true,
  Source: true,
  Docs: true,
};
export const searchKinds: readonly SearchKind[] = keysOf(inOrder);

/** What results can be narrowed by, besides their kind; `term` goes by the name that data/site.yaml gives it. */
export const facetNames = ['economy', 'topic', 'term', 'speaker', 'publisher', 'year', 'status'] as const;
export type FacetName = (typeof facetNames)[number];
/** A facet, or a dimension of the site by the name of its column in facts.csv. */
export type FilterName = FacetName | DimensionName;
type DimensionName = `dimension_${string}`;
/** Of each filter the values. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>> & Record<DimensionName, readonly string[]>>;

export interface SearchRecord {
  readonly kind: SearchKind;
  /** A path of the site, below its base; with the section's or entry's anchor where it has no page of its own. */
  readonly path: string;
  /** Absent where `text` is itself the heading: a fact's statement, a quote's words. */
  readonly title?: string | undefined;
  /** What excerpts are cut from. */
  readonly text: string;
  /** What the result shows besides, by name; searched too. */
  readonly card: Readonly<Record<string, string | undefined>>;
  /** Words it is found by and that nobody reads: other names, numbers in one spelling. */
  readonly also: readonly string[];
  /** The numbers that it is the record of, in one spelling: those of a fact's value. */
  readonly numbers?: readonly string[];
  readonly facets: Facets;
  /** Whether it gives reasons to those who ask for them, and no answer. */
  readonly isBackground?: boolean;
  /** ISO 8601, as precise as known; for sorting. */
  readonly date?: string | undefined;
}
