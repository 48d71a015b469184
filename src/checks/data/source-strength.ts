/** What rests on weak sources says so: high confidence and headline figures need a strong source, or a reason. */
import { sourcesOf } from '../../figures/describe-fact.ts';
import { isStrong } from '../../figures/source-tier.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';

export const sourceStrengthCheck: Check = {
  rules: ['source-strength'],
  run: (inputs) => [...findOverconfident(inputs), ...findWeakHeadlines(inputs)],
};

/** High confidence: one strong source, or two that do not repeat the same text. */
function findOverconfident({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  const underTest = new Set([...registry.facts.values()].flatMap(({ verdict, source }) => (verdict === undefined ? [] : (source ?? []))));
  return [...registry.facts.values()].flatMap((fact): Problem[] => {
    if (fact.confidence !== 'high') return [];
    const own = sourcesOf(fact, registry);
    // A publication under test is the best source there is of what it says.
    if (own.every((id) => underTest.has(id) || isStrongId(id, registry))) return [];
    const others = namedBeside(fact, registry);
    const origins = new Set([...own, ...others].map((id) => originOf(id, registry)));
    if (fact.derived === undefined && (origins.size > 1 || others.some((id) => isStrongId(id, registry)))) return [];
    return [
      {
        rule: 'source-strength',
        ...locate('facts', fact.id, ['confidence']),
        message: `The confidence is high, and rests on ${own.map((id) => `"${id}"`).join(' and ')} alone, which is no official, company, press or research text.`,
        hint: 'Find such a text, name a second independent one in checkedAgainst, or write medium or low.',
      },
    ];
  });
}

function findWeakHeadlines({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  return [...registry.briefings.values()].flatMap(({ id, headline }) =>
    headline.flatMap((factId, index): Problem[] => {
      const fact = registry.facts.get(factId);
      if (fact === undefined || fact.whyThisSource !== undefined) return [];
      const weak = sourcesOf(fact, registry).filter((source) => !isStrongId(source, registry));
      // A strong text that the fact was held against has the figure too.
      if (weak.length === 0 || namedBeside(fact, registry).some((source) => isStrongId(source, registry))) return [];
      return [
        {
          rule: 'source-strength',
          ...locate('briefings', id, ['headline', index]),
          message: `The headline figure "${factId}" rests on ${weak.map((source) => `"${source}"`).join(' and ')}, which is no official, company, press or research text.`,
          hint: 'Find such a text, show another figure, or say in whyThisSource of the fact why none was found.',
        },
      ];
    }),
  );
}

/** A source with a fault of its own is not here: that is told, and no second fault. */
function isStrongId(id: string, { sources }: Registry): boolean {
  const source = sources.get(id);
  return source === undefined || isStrong(source);
}

/** The sources it was held against. */
function namedBeside(fact: Fact, registry: Registry): string[] {
  return (fact.checkedAgainst ?? []).flatMap((id) => sourcesNamed(id, registry));
}

/** A fact stands for its sources, a source for itself. */
function sourcesNamed(id: string, registry: Registry): string[] {
  const fact: Fact | undefined = registry.facts.get(id);
  return fact === undefined ? [id] : sourcesOf(fact, registry);
}

/** Whose text it is in the end: two copies of one wire are one voice. */
function originOf(id: string, registry: Registry, seen: readonly string[] = []): string {
  const source = registry.sources.get(id);
  // Sources that are derived from each other are reported as such.
  if (source?.derivedFrom !== undefined && !seen.includes(id)) return originOf(source.derivedFrom, registry, [...seen, id]);
  return source?.copyOf ?? source?.publisher ?? id;
}
