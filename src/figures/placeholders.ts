/** `[[fact-id]]` in front matter, records and charts: the one way for a figure to stand in plain text. */
import { placeholderPattern } from '../registry/placeholder-marks.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { formatQualified } from './format-value.ts';

/** The value of a fact as it is always shown: "over 90%". */
export function factWords(fact: Fact, registry: Registry): string {
  return formatQualified(fact.amount, fact.qualifier, fact.unit === undefined ? undefined : getRecord(registry.units, fact.unit));
}

/** The text with every `[[fact-id]]` replaced by the fact's value in words. */
export function fillPlaceholders(text: string, registry: Registry): string {
  return text.replace(placeholderPattern, (_, id: string) => factWords(getRecord(registry.facts, id), registry));
}

/** The same in runs, so that a page can link each value: "up to [[b-c]]" → [{ text: "up to " }, { text: "5%", fact: "b-c" }]. */
export function splitPlaceholders(text: string, registry: Registry): { text: string; fact?: string }[] {
  // Every second part is what the pattern's group took: an id.
  const parts = text
    .split(placeholderPattern)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { text: factWords(getRecord(registry.facts, part), registry), fact: part }));
  return parts.filter((part) => part.text !== '');
}

/** A fact's own sentence: "Of all ships, over 90% came from Southport." */
export function factStatement(fact: Fact, registry: Registry): string {
  return fillPlaceholders(fact.statement.replaceAll('[[value]]', factWords(fact, registry)), registry);
}
