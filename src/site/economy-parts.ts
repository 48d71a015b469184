/** What the records say of an economy: its figures by measure, its levers, what others have of it as their partner, quotes. */
import type { Registry } from '../registry/registry.ts';

export function economyParts(id: string, registry: Registry) {
  const facts = [...registry.facts.values()];
  const own = facts.filter(({ economy }) => economy === id);
  const measured = [...registry.measures.values()]
    .map((measure) => ({
      measure,
      facts: own.filter((fact) => fact.measure === measure.id),
    }))
    .filter((group) => group.facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
  return {
    own,
    measured,
    others: own.filter(({ measure }) => measure === undefined),
    asPartner: facts.filter(({ partner, economy }) => partner === id && economy !== id),
    levers: [...registry.levers.values()].flatMap((lever) =>
      lever.usedBy.filter(({ economy }) => economy === id).map((use) => ({ lever, use })),
    ),
    quotes: [...registry.quotes.values()].filter(({ economies }) => economies.includes(id)),
  };
}
