/** Names and codes of places → economies of the site, where every one of a column is known. */
import { fold } from '../text/fold.ts';
import type { Economy } from '../registry/schemas/people.ts';

/** Name, other name or two-letter code → id; a name of two economies is none. */
export function economyNames(economies: ReadonlyMap<string, Economy>): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [id, { name, otherNames, code, inSentence }] of economies)
    for (const word of [id, name, ...otherNames, ...(code === undefined ? [] : [code]), ...(inSentence === undefined ? [] : [inSentence])])
      found.set(fold(word), (found.get(fold(word)) ?? new Set()).add(id));
  return new Map([...found].flatMap(([word, ids]) => (ids.size === 1 ? [[word, [...ids][0] ?? '']] : [])));
}

interface MatchedEconomies {
  readonly ids: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** "Extreme Temperature" → "extreme-temperature": a file in another language than the site may name what ids are made of. */
const idOf = (word: string): string =>
  fold(word)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Which distinct cells are economies; a footnote mark in brackets does not hinder. */
export function matchEconomies(cells: readonly string[], names: ReadonlyMap<string, string>): MatchedEconomies {
  const distinct = [...new Set(cells.filter((cell) => cell !== ''))];
  const ids = new Map(
    distinct.flatMap((cell) => {
      const id = names.get(fold(cell)) ?? names.get(idOf(cell));
      return id === undefined ? [] : [[cell, id] as const];
    }),
  );
  return { ids, unknown: distinct.filter((cell) => !ids.has(cell)) };
}
