/** What Pagefind is given of a record besides its text: it searches all of it, and hands it out with the result. */
import { fold, pairsIn } from '../../text/fold.ts';
import type { Synonyms } from '../query/synonyms.ts';
import type { SearchRecord } from '../search-record.ts';

/** Names are those that query/pagefind-ranking.ts weighs and the results show; what is empty is left out. */
export function metadataOf({ title, text, card, also, numbers }: SearchRecord, synonyms: Synonyms): Record<string, string> {
  const all = [title, text, ...also].join(' ');
  const metadata = {
    title,
    ...card,
    also: [...also, ...pairsIn(fold(all))].join(' '),
    alike: synonyms.in(all).join(' '),
    numbers: numbers?.join(' '),
  };
  return Object.fromEntries(
    Object.entries(metadata).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1].trim() !== ''),
  );
}
