/** How a source is named: in prose, in every file, in search and in what is pasted alike. */
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Source } from '../registry/schemas/source.ts';
import { formatDate } from './format-date.ts';
import { tierWords } from './source-tier.ts';
import { words } from '../words/words.ts';

/** "Harbour office, “Port book 2020” (1 May 2020; official or company)"; the date as precise as the source shows it. */
export function citation(id: string, { sources }: Pick<Registry, 'sources'>): string {
  const source = getRecord(sources, id);
  const { publisher, title, published } = source;
  const { noDateShown } = words.values;
  return words.values.citation(publisher, title, published === undefined ? noDateShown : formatDate(published), tierWords(source, sources));
}

/** Several, in the order given. */
export function citations(ids: readonly string[], registry: Pick<Registry, 'sources'>): string {
  return ids.map((id) => citation(id, registry)).join(words.values.semicolon);
}

/** What a link to the source's own page says: "Harbour office, 1 May 2020". */
export function shortCitation({ publisher, published }: Source): string {
  return published === undefined ? publisher : `${publisher}${words.values.comma}${formatDate(published)}`;
}
