/** What a fact's page shows beside its citation: what it disagrees with, what it was made from, what it was held against. */
import { dimensionNames } from '../figures/about.ts';
import { bridgesOf } from '../figures/bridges.ts';
import { inputsOf } from '../figures/inputs-of.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { keysOf } from '../narrow/keys-of.ts';
import { words } from '../words/words.ts';

export function factParts(fact: Fact, registry: Registry) {
  const { facts, measures, sources, economies } = registry;
  const conflicts = fact.measure === undefined ? [] : getRecord(measures, fact.measure).conflicts;
  const inputs = inputsOf(fact, registry);
  const checked = fact.checkedAgainst ?? [];
  const nameOf = (economy: string): string => getRecord(economies, economy).name;
  return {
    conflicts: conflicts.filter((conflict) => conflict.facts.includes(fact.id)),
    inputs,
    /** Why inputs that are defined otherwise may be joined. */
    bridges: fact.derived === undefined ? [] : bridgesOf(inputs.facts, registry),
    against: (fact.against ?? []).map((id) => getRecord(facts, id)),
    checkedFacts: checked.flatMap((id) => facts.get(id) ?? []),
    checkedSources: checked.filter((id) => sources.has(id)),
    sourceLanguage: fact.source === undefined ? undefined : getRecord(sources, fact.source).language,
    about: aboutWords(fact, nameOf),
    dimensions: dimensionNames(fact, registry),
    lacks: keysOf<keyof typeof words.records.lacks>(words.records.lacks).flatMap((part) => {
      const where = fact.phraseLacks?.[part];
      return where === undefined ? [] : [words.records.lacks[part] + where];
    }),
  };
}

function aboutWords({ economy, partner }: Fact, nameOf: (economy: string) => string): string | undefined {
  if (economy === undefined) return undefined;
  return partner === undefined ? nameOf(economy) : words.records.partner(nameOf(economy), nameOf(partner));
}
