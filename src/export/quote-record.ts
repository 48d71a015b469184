/** A quote as it leaves the site: the words, whose they are, where they stand, and what others printed. */
import { fillPlaceholders } from '../figures/placeholders.ts';
import { citation } from '../figures/citation.ts';
import { tierWords } from '../figures/source-tier.ts';
import type { Registry } from '../registry/registry.ts';
import { getRecord } from '../registry/registry.ts';
import type { Quote } from '../registry/schemas/quote.ts';

type QuoteRecord = Readonly<Record<string, unknown>>;

export function quoteRecord(quote: Quote & { id: string }, registry: Registry, address: (path: string) => string): QuoteRecord {
  const speaker = getRecord(registry.people, quote.speaker);
  return {
    id: quote.id,
    text: quote.text,
    language: quote.language ?? registry.site.language,
    speaker: speaker.name,
    role: speaker.role,
    organisation: getRecord(registry.organisations, speaker.organisation).name,
    said: quote.said ?? null,
    wording: quote.wording,
    source: sourceOf(quote.source, registry.sources),
    variants: quote.variants.map(({ source, text, differs }) => ({ text, differs, source: sourceOf(source, registry.sources) })),
    economies: quote.economies.map((id) => getRecord(registry.economies, id).name),
    note: quote.note === undefined ? null : fillPlaceholders(quote.note, registry),
    url: address(`/quotes/${quote.id}/`),
  };
}

function sourceOf(id: string, sources: Registry['sources']): object {
  const source = getRecord(sources, id);
  const { title, publisher, published, url } = source;
  return {
    id,
    citation: citation(id, { sources }),
    title,
    publisher,
    tier: tierWords(source, sources),
    published: published ?? null,
    url: url ?? null,
  };
}
