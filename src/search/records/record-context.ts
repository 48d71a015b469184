/** What the records of all kinds are made from, and the filters they share. */
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { memberName } from '../../registry/dimension-members.ts';
import type { Use } from '../../registry/find-uses.ts';
import { getRecord, type Registry } from '../../registry/registry.ts';
import type { Term } from '../../registry/schemas/glossary.ts';
import { fold } from '../../text/fold.ts';
import { numberWords } from '../query/number-words.ts';

export interface RecordContext {
  readonly registry: Registry;
  /** Terms that readers filter by, each with what finds it in a text. */
  readonly filterTerms: readonly { readonly name: string; readonly pattern: RegExp }[];
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

/** Other names shorter than this are words of something else too: "La", "In". */
const shortestName = 3;

export function filterTermsOf({ site, terms }: Registry): RecordContext['filterTerms'] {
  const groups = site.filterTerms?.groups ?? [];
  return [...terms.values()]
    .filter(({ group }) => group !== undefined && groups.includes(group))
    .map((term) => ({ name: term.term, pattern: namePattern(term) }));
}

function namePattern({ term, otherNames }: Term): RegExp {
  const names = [term, ...otherNames.filter((name) => name.length >= shortestName)].map((name) => RegExp.escape(fold(name)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

export function termsIn(text: string, { filterTerms }: RecordContext): string[] {
  const folded = fold(text);
  return filterTerms.filter(({ pattern }) => pattern.test(folded)).map(({ name }) => name);
}

export function economyNames(ids: readonly (string | undefined)[], { registry }: RecordContext): string[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : getRecord(registry.economies, id).name));
}

/** Of each dimension the names of the members that a record is about. */
export function memberFacets(
  named: readonly (readonly [dimension: string, member: string])[],
  { registry }: RecordContext,
): Record<`dimension_${string}`, string[]> {
  return Object.fromEntries(
    [...Map.groupBy(named, ([dimension]) => dimension)].map(([dimension, pairs]) => [
      `dimension_${dimension}`,
      [...new Set(pairs.map(([, member]) => memberName(dimension, member, registry)))],
    ]),
  );
}

/** The levers that name a record. */
export function leversOf(kind: string, id: string, { registry, uses }: RecordContext): string[] {
  return (uses.get(`${kind}/${id}`) ?? [])
    .filter((use) => use.kind === 'levers')
    .map((use) => fillPlaceholders(getRecord(registry.levers, use.id).title, registry));
}

/** All years of a period, none for one that is not stated: "2020/2023" → 2020, 2021, 2022, 2023. */
export function yearsOf(period: string | undefined): string[] {
  const [first, last = first] = (period ?? '').split('/').map((date) => Number(date.slice(0, 4)));
  if (first === undefined || last === undefined || !(first > 0)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The last day, month or year of a period; undefined where it is not stated. */
export function endOf(period: string): string | undefined {
  return period === 'not-stated' ? undefined : period.split('/').at(-1);
}

export function numbersIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => numberWords(text).map(({ word }) => word)))];
}
