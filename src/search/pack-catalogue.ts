/** Records and the registry's names → the catalogue that the browser loads with its first search. */
import type { Registry } from '../registry/registry.ts';
import type { PackedCatalogue } from './query/catalogue.ts';
import { frontCode } from './query/front-code.ts';
import { atTurns, fold, wordsOf } from '../text/fold.ts';
import { facetNames, searchKinds, type FacetName, type FilterName, type SearchRecord } from './search-record.ts';
import { words } from '../words/words.ts';

/** Kinds whose titles are names of things that people look for by name. */
const namedKinds: readonly SearchRecord['kind'][] = ['Term', 'Economy', 'Organisation', 'Person'];

/** Endings and particles in hiragana, and a sentence of Han letters and kana, which nobody types as one word. */
const unparted = /^(?:\p{Script=Hiragana}+|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{9,})$/u;

/** A record's place in the catalogue is its place here. */
export function packCatalogue(records: readonly SearchRecord[], registry: Registry): PackedCatalogue {
  const kinds = searchKinds.filter((kind) => records.some((record) => record.kind === kind));
  const all = wordsIn(records);
  return {
    kinds,
    kindOf: records.map(({ kind }) => kinds.indexOf(kind)),
    dates: records.map(({ date }) => date ?? ''),
    background: records.flatMap(({ isBackground }, place) => (isBackground === true ? [place] : [])),
    facets: filterLabels(registry).flatMap(([name, label]) => {
      const values = choicesOf(records.flatMap(({ facets }) => facets[name] ?? []));
      if (values.length === 0) return [];
      return [
        {
          name,
          label,
          values,
          of: records.map(({ facets }) => (facets[name] ?? []).map((value) => values.indexOf(value)).filter((place) => place >= 0)),
        },
      ];
    }),
    names: namesOf(records, otherNamesOf(registry)),
    synonyms: registry.site.synonyms.map((group) => group.map(fold)),
    words: frontCode([...new Set(all.flatMap(atTurns))].filter((word) => /^\p{L}{3,}$/u.test(word) && !unparted.test(word)).sort()),
    figures: frontCode([...new Set(all.flatMap(atTurns))].filter((word) => /\p{N}/u.test(word) && word.length > 1).sort()),
  };
}

/** A list longer than this leaves out what so few records have that its name alone finds them. */
const longList = 100;
const fewRecords = 4;

function choicesOf(found: readonly string[]): string[] {
  const counts = Map.groupBy(found, (value) => value);
  const choices = [...counts.keys()].sort();
  return choices.length > longList ? choices.filter((value) => (counts.get(value)?.length ?? 0) > fewRecords) : choices;
}

/** What the site's figures are about stands before what all sites have. */
function filterLabels({ site, dimensions }: Registry): [FilterName, string][] {
  const labels: Record<FacetName, string> = { ...words.search.facets, term: site.filterTerms?.name ?? words.search.facets.term };
  return [
    ...dimensions.values().map(({ id, title }): [FilterName, string] => [`dimension_${id}`, title]),
    ...facetNames.map((name): [FilterName, string] => [name, labels[name]]),
  ];
}

/** Things of one name are one: a term of the glossary and the organisation of that name. */
function namesOf(records: readonly SearchRecord[], otherNames: ReadonlyMap<string, readonly string[]>): PackedCatalogue['names'] {
  const found: { names: Set<string>; places: number[] }[] = [];
  records.forEach(({ kind, path, title }, place) => {
    if (!namedKinds.includes(kind) || title === undefined) return;
    const names = [...new Set([title, ...namesInBrackets(title), ...(otherNames.get(path) ?? [])])];
    const same = found.filter((other) => names.some((name) => other.names.has(name)));
    const all = {
      names: new Set([...same.flatMap((other) => [...other.names]), ...names]),
      places: [...same.flatMap((other) => other.places), place],
    };
    for (const other of same) found.splice(found.indexOf(other), 1);
    found.push(all);
  });
  return found.map(({ names, places }) => ({ names: [...names], records: places }));
}

/** "Ministry of Ports (MOP)" → both halves. */
function namesInBrackets(title: string): string[] {
  const [, long, short] = /^(.+) \(([^()]+)\)$/.exec(title) ?? [];
  return long === undefined || short === undefined ? [] : [long, short];
}

function wordsIn(records: readonly SearchRecord[]): string[] {
  const texts = records.map(({ title, text, card, also }) => [title, text, ...Object.values(card), ...also].join(' '));
  return [...new Set(texts.flatMap((text) => wordsOf(fold(text))))].sort();
}

/** Other names of everything that has them, by the path of its record. */
function otherNamesOf({ terms, economies, organisations, people }: Registry): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...terms.values().map(({ id, otherNames }) => [`/glossary/#${id}`, otherNames] as const),
    ...economies
      .values()
      .map(
        ({ id, name, inSentence, otherNames }) =>
          [`/economies/${id}/`, [name, ...(inSentence === undefined ? [] : [inSentence]), ...otherNames]] as const,
      ),
    ...organisations.values().map(({ id, otherNames }) => [`/organisations/${id}/`, otherNames] as const),
    ...people.values().map(({ id, name, otherNames }) => [`/people/${id}/`, [...surnameOf(name), ...otherNames]] as const),
  ]);
}

/** "Ann Harbour" → "Harbour": how most people are looked for; in scripts that put it first nothing is taken off. */
function surnameOf(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 3 ? [last] : [];
}
