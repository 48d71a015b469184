/** What a fact's page shows beside its citation: what it disagrees with, what it was made from, what it was held against. */
import { dimensionNames } from '../figures/about.ts';
import { bridgesOf } from '../figures/bridges.ts';
import { inputsOf } from '../figures/inputs-of.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';

export function factParts(fact: Fact, registry: Registry) {
  const { facts, measures, sources, economies } = registry;
  const conflicts = fact.measure === undefined ? [] : getRecord(measures, fact.measure).conflicts;
  const inputs = inputsOf(fact, registry);
  const checked = fact.checkedAgainst ?? [];
  const partner = fact.partner === undefined ? '' : `; partner: ${getRecord(economies, fact.partner).name}`;
  return {
    conflicts: conflicts.filter((conflict) => conflict.facts.includes(fact.id)),
    inputs,
    /** Why inputs that are defined otherwise may be joined. */
    bridges: fact.derived === undefined ? [] : bridgesOf(inputs.facts, registry),
    against: (fact.against ?? []).map((id) => getRecord(facts, id)),
    checkedFacts: checked.flatMap((id) => facts.get(id) ?? []),
    checkedSources: checked.filter((id) => sources.has(id)),
    sourceLanguage: fact.source === undefined ? undefined : getRecord(sources, fact.source).language,
    about: fact.economy === undefined ? undefined : `${getRecord(economies, fact.economy).name}${partner}`,
    dimensions: dimensionNames(fact, registry),
    lacks: Object.entries(fact.phraseLacks ?? {}).map(([part, where]) => `Its words do not show the ${part}: ${where}`),
  };
}
