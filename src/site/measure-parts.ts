/** A measure's facts under each of its definitions, and the definitions that only tables use. */
import { definitionWords } from '../figures/describe-fact.ts';
import { getRecord, type Registry } from '../registry/registry.ts';

export function measureParts(id: string, registry: Registry) {
  const defined = Object.keys(getRecord(registry.measures, id).definitions);
  const facts = [...registry.facts.values()].filter(({ measure }) => measure === id);
  const groups = [...defined, 'not-stated']
    .map((key) => ({
      key,
      counts: definitionWords(id, key, registry),
      facts: facts.filter(({ definition }) => definition === key),
    }))
    .filter((group) => group.facts.length > 0);
  return { facts, groups, unused: defined.filter((key) => !facts.some(({ definition }) => definition === key)) };
}
