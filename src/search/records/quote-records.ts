/** Quotes and the people who said them. */
import { formatDate } from '../../figures/format-date.ts';
import { citation } from '../../figures/citation.ts';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { getRecord } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { economyNames, leversOf, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';
import { words } from '../../words/words.ts';

export function quoteRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.quotes.values()].map((quote): SearchRecord => {
    const speaker = getRecord(registry.people, quote.speaker);
    const organisation = getRecord(registry.organisations, speaker.organisation);
    const source = getRecord(registry.sources, quote.source);
    const levers = quote.levers.map((id) => fillPlaceholders(getRecord(registry.levers, id).title, registry));
    return {
      kind: 'Quote',
      path: `/quotes/${quote.id}/`,
      text: quote.text,
      card: {
        speaker: speaker.name,
        role: speaker.role + words.values.comma + organisation.name,
        period: quote.said === undefined ? words.values.dateNotStated : formatDate(quote.said),
        source: citation(quote.source, registry),
      },
      also: [...numbersIn(quote.text), ...speaker.otherNames, ...organisation.otherNames, ...quote.variants.map(({ text }) => text)],
      facets: {
        economy: economyNames(quote.economies, context),
        topic: [...new Set([...levers, ...leversOf('quotes', quote.id, context)])],
        term: termsIn(quote.text, context),
        speaker: [speaker.name],
        publisher: [source.publisher],
        year: yearsOf(quote.said),
      },
      date: quote.said,
    };
  });
}

export function personRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.people.values()].map((person): SearchRecord => {
    const organisation = getRecord(registry.organisations, person.organisation);
    return {
      kind: 'Person',
      path: `/people/${person.id}/`,
      title: person.name,
      text: person.role + words.values.comma + organisation.name + words.values.stop + words.values.gap + organisation.description,
      card: {},
      also: [...person.otherNames, ...organisation.otherNames],
      facets: { speaker: [person.name], economy: economyNames([organisation.economy], context), year: yearsOf(person.asOf) },
      date: person.asOf,
    };
  });
}
