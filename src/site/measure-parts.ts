/** A measure's facts under each of its definitions, that of the newest observed one first, and the definitions that only tables use. */
import { compareForReader } from '../figures/order-facts.ts';
import { definitionWords } from '../figures/describe-fact.ts';
import { getRecord, type Registry } from '../registry/registry.ts';

export function measureParts(id: string, registry: Registry) {
  const defined = Object.keys(getRecord(registry.measures, id).definitions);
  const facts = [...registry.facts.values()].filter(({ measure }) => measure === id);
  const groups = [...defined, 'not-stated'].flatMap((key) => {
    const [first, ...others] = facts.filter(({ definition }) => definition === key).sort(compareForReader);
    return first === undefined ? [] : [{ key, counts: definitionWords(id, key, registry), first, facts: [first, ...others] }];
  });
  groups.sort((a, b) => Number(a.key === 'not-stated') - Number(b.key === 'not-stated') || compareForReader(a.first, b.first));
  return { facts, groups, unused: defined.filter((key) => !facts.some(({ definition }) => definition === key)) };
}
