/** Sources: publisher, authors, and what we note about the text we hold. */
import { formatDate } from '../../figures/format-date.ts';
import { endSentence } from '../../figures/join-description.ts';
import { tierWords } from '../../figures/source-tier.ts';
import { getRecord } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { termsIn, yearsOf, type RecordContext } from './record-context.ts';
import { words } from '../../words/words.ts';

export function sourceRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.sources.values()].map((source): SearchRecord => {
    const original =
      source.derivedFrom === undefined ? undefined : words.search.copiesOf(getRecord(registry.sources, source.derivedFrom).title);
    return {
      kind: 'Source',
      path: `/sources/${source.id}/`,
      title: source.title,
      text: [source.authors?.join(', ') ?? source.publisher, source.note, original]
        .filter((part) => part !== undefined)
        .map(endSentence)
        .join(' '),
      card: {
        source: source.publisher + words.values.bracketed(tierWords(source, registry.sources)),
        period: source.published === undefined ? words.values.noDateShown : formatDate(source.published),
      },
      also: [
        source.type.replaceAll('-', ' '),
        source.url === undefined ? '' : new URL(source.url).hostname.replace(/^www\./, ''),
        source.id.replaceAll('-', ' '),
      ],
      facets: { term: termsIn(source.title, context), publisher: [source.publisher], year: yearsOf(source.published) },
      date: source.published,
    };
  });
}
