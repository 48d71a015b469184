/** What the browser knows of all records before it searches: kind, date and filters of each, names, and the site's words. */
import type { FacetName, SearchKind } from '../search-record.ts';

/** As it is sent: columns of one text each, which compress to a third of what rows would take. */
export interface PackedCatalogue {
  /** Names of kinds, and of each record the place of its kind: one character to the base of 36. */
  readonly kinds: readonly SearchKind[];
  readonly kindOf: string;
  /** Of each record its date, or nothing; by commas. */
  readonly dates: string;
  /** Of each filter the name, its values, and of each record the places of its values: "0 3,,1". */
  readonly facets: readonly { readonly name: FacetName; readonly label: string; readonly values: readonly string[]; readonly of: string }[];
  /** Names of things and the records whose names they are: "Ministry of Ports|MOP=1203". */
  readonly names: readonly string[];
  /** Words that readers use for each other: "halt|cut off". */
  readonly synonyms: readonly string[];
  /** All words of the site, in order, each as the number of letters it shares with the one before and the rest. */
  readonly words: string;
}

export interface CatalogueRecord {
  readonly kind: SearchKind;
  readonly date: string;
  /** Of each filter the values, in its order of names. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

export interface Catalogue {
  /** A record's place is the name of its fragment, to the base of 36. */
  readonly records: readonly CatalogueRecord[];
  readonly kinds: readonly SearchKind[];
  readonly facets: readonly { readonly name: FacetName; readonly label: string }[];
  readonly names: readonly { readonly names: readonly string[]; readonly records: readonly number[] }[];
  readonly synonyms: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
}

export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const dates = packed.dates.split(',');
  const columns = packed.facets.map(({ name, values, of }) => ({ name, values, cells: of.split(',') }));
  const records = [...packed.kindOf].map((letter, place): CatalogueRecord => {
    const kind = packed.kinds[Number.parseInt(letter, 36)];
    if (kind === undefined) throw new Error(`Record ${place} of the search catalogue has no kind.`);
    const facets = columns.flatMap(({ name, values, cells }): [FacetName, string[]][] => {
      const cell = cells[place] ?? '';
      return cell === '' ? [] : [[name, cell.split(' ').map((value) => values[Number(value)] ?? '')]];
    });
    return { kind, date: dates[place] ?? '', facets: Object.fromEntries(facets) };
  });
  return {
    records,
    kinds: packed.kinds,
    facets: packed.facets.map(({ name, label }) => ({ name, label })),
    names: packed.names.map((line) => {
      const [names = '', places = ''] = line.split('=');
      return { names: names.split('|'), records: places.split(' ').map(Number) };
    }),
    synonyms: packed.synonyms.map((line) => line.split('|')),
    words: new Set(unpackWords(packed.words)),
  };
}

/** ["rare", "rarely"] → "0rare4ly"; no word has digits in it. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < word.length - 1 && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/(\d+)(\D+)/g)].map(([, shared, rest]) => (word = word.slice(0, Number(shared)) + (rest ?? '')));
}
