/** What the browser knows of all records before it searches: kind, date and filters of each, names, and the site's words. */
import type { Facets, FilterName, SearchKind } from '../search-record.ts';
import { readFrontCode } from './front-code.ts';

/** As it is sent: plain columns of JSON, each with a place for every record. Compressed they are as good as an encoding of our own, lists of words apart. */
export interface PackedCatalogue {
  /** Names of kinds, and of each record the place of its kind. */
  readonly kinds: readonly SearchKind[];
  readonly kindOf: readonly number[];
  /** Of each record its date, or nothing. */
  readonly dates: readonly string[];
  /** Places of the records that give reasons, not answers. */
  readonly background: readonly number[];
  /** Of each filter the name, its values, and of each record the places of its values. */
  readonly facets: readonly {
    readonly name: FilterName;
    readonly label: string;
    readonly values: readonly string[];
    readonly of: readonly (readonly number[])[];
  }[];
  /** Names of things, and the places of the records whose names they are. */
  readonly names: readonly { readonly names: readonly string[]; readonly records: readonly number[] }[];
  /** Words that readers use for each other. */
  readonly synonyms: readonly (readonly string[])[];
  /** All words of the site, in order, front-coded. */
  readonly words: string;
  /** All words with digits, in order, front-coded: years, codes, and numbers in their one spelling. */
  readonly figures: string;
  /** What the index calls each record; absent where it calls it by its place, to the base of 36. */
  readonly ids?: readonly string[];
}

export interface CatalogueRecord {
  readonly kind: SearchKind;
  readonly date: string;
  readonly isBackground: boolean;
  /** Of each filter the values, in its order of names. */
  readonly facets: Facets;
}

export interface Catalogue extends Pick<PackedCatalogue, 'kinds' | 'names' | 'synonyms'> {
  readonly records: readonly CatalogueRecord[];
  readonly facets: readonly { readonly name: FilterName; readonly label: string }[];
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** A result of the index by its name there → the record's place. */
  readonly placeOf: (id: string) => number;
}

export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const { kinds, dates, facets, names, synonyms, words, figures, ids } = packed;
  const background = new Set(packed.background);
  const records = packed.kindOf.map((kindPlace, place): CatalogueRecord => {
    const kind = kinds[kindPlace];
    if (kind === undefined) throw new Error(`Record ${place} of the search catalogue has no kind.`);
    const own = facets.flatMap(({ name, values, of }): [FilterName, string[]][] => {
      const found = of[place] ?? [];
      return found.length === 0 ? [] : [[name, found.map((value) => values[value] ?? '')]];
    });
    return { kind, date: dates[place] ?? '', isBackground: background.has(place), facets: Object.fromEntries(own) };
  });
  const places = ids === undefined ? undefined : new Map(ids.map((id, place) => [id, place]));
  return {
    records,
    kinds,
    facets: facets.map(({ name, label }) => ({ name, label })),
    names,
    synonyms,
    words: new Set(readFrontCode(words)),
    figures: new Set(readFrontCode(figures)),
    placeOf: (id) => (places === undefined ? Number.parseInt(id, 36) : (places.get(id) ?? Number.NaN)),
  };
}
