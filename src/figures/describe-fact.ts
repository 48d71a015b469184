/** A fact described: everything that has to travel with its value, as labelled words. */
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { dimensionWords } from './about.ts';
import { citations } from './citation.ts';
import { formatPeriod } from './format-date.ts';
import { formatStatus } from './format-value.ts';
import { inputsOf } from './inputs-of.ts';
import { joinDescription } from './join-description.ts';
import { factStatement, factWords } from './placeholders.ts';
import { words } from '../words/words.ts';

interface FactDescription {
  /** "over 90%" */
  readonly value: string;
  readonly statement: string;
  readonly measure: string | undefined;
  /** "Mine: North Pit", of a fact with dimensions. */
  readonly about: string | undefined;
  readonly definition: string | undefined;
  readonly period: string;
  readonly status: string;
  /** Ids: one, or those of a derived fact's inputs. */
  readonly sources: readonly string[];
}

export function describeFact(fact: Fact, registry: Registry): FactDescription {
  const measure = fact.measure === undefined ? undefined : getRecord(registry.measures, fact.measure);
  return {
    value: factWords(fact, registry),
    statement: factStatement(fact, registry),
    measure: measure?.title,
    about: dimensionWords(fact, registry),
    definition: fact.definition === undefined ? undefined : definitionWords(fact.measure, fact.definition, registry),
    period: formatPeriod(fact.period),
    status: fact.derived === undefined ? formatStatus(fact.status) : words.values.ourArithmetic(formatStatus(fact.status)),
    sources: sourcesOf(fact, registry),
  };
}

/** The words of a measure's definition: "customs-weight" → "Customs weight: all rare earths, …". */
export function definitionWords(measure: string | undefined, definition: string, registry: Registry): string {
  if (definition === 'not-stated') return words.values.notStatedBySource;
  const sentence = measure === undefined ? undefined : getRecord(registry.measures, measure).definitions[definition];
  if (sentence === undefined) throw new Error(`No definition "${definition}".`);
  return sentence;
}

/** "Customs weight: all rare earths, …" → "Customs weight"; the whole sentence stands in the record. */
export function shortDefinition(definition: string): string {
  return /^[^:：]{1,60}(?=: |：)/.exec(definition)?.[0] ?? definition;
}

/** The sources behind a value: its own, or those of all facts it is calculated from. */
export function sourcesOf(fact: Fact, registry: Registry): string[] {
  if (fact.source !== undefined) return [fact.source];
  const { facts, cells } = inputsOf(fact, registry);
  return [...new Set([...facts.flatMap((input) => sourcesOf(input, registry)), ...cells.map(({ source }) => source)])];
}

/** The description as plain text, for pasting: value and statement, then definition, period, status and sources. */
export function descriptionText(fact: Fact, registry: Registry): string {
  const description = describeFact(fact, registry);
  return joinDescription({ ...description, source: citations(description.sources, registry) });
}
