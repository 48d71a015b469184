/** Facts that disagree are listed with the reason, and only those. */
import { aboutKey } from '../../figures/about.ts';
import { factWords } from '../../figures/placeholders.ts';
import { disagree, findDisagreements } from '../../figures/find-disagreements.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';

export const conflictsShownCheck: Check = {
  rules: ['conflicts-shown'],
  run: (inputs) => [...findUnlisted(inputs), ...findNeedless(inputs)],
};

function findUnlisted({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  return findDisagreements(registry).flatMap(([a, b]) => {
    const entries = registry.measures.get(a.measure ?? '')?.conflicts;
    // A measure that is not valid is reported as such.
    if (entries === undefined || entries.some(({ facts }) => facts.includes(a.id) && facts.includes(b.id))) return [];
    const told = (fact: Fact) => `"${fact.id}" (${factWords(fact, registry)}, ${fact.definition ?? 'no definition'}, ${fact.period})`;
    return [
      {
        rule: 'conflicts-shown',
        ...locate('facts', b.id),
        message: `${told(a)} and ${told(b)} disagree, and no conflict of the measure "${a.measure ?? ''}" lists both.`,
        hint: `Add both to an entry under conflicts: of "${a.measure ?? ''}" in data/measures.yaml, with cause and sentence.`,
      },
    ];
  });
}

function findNeedless({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  return [...registry.measures.values()].flatMap((measure) =>
    measure.conflicts.flatMap((entry, index): Problem[] => {
      const known = entry.facts.map((id) => registry.facts.get(id)).filter((fact) => fact !== undefined);
      // A fact with a fault of its own is not here; what it would say is not known yet.
      if (known.length < entry.facts.length) return [];
      const alone = known.filter(
        (fact) => !known.some((other) => other !== fact && aboutKey(fact) === aboutKey(other) && disagree(fact, other, measure)),
      );
      const at = (id: string) => locate('measures', measure.id, ['conflicts', index, 'facts', entry.facts.indexOf(id)]);
      const needless = alone.map((fact): Problem => ({
        rule: 'conflicts-shown',
        ...at(fact.id),
        message: `"${fact.id}" disagrees with no other fact of this conflict.`,
        hint: 'Take it out of the entry.',
      }));
      if (entry.uses === undefined || entry.facts.includes(entry.uses)) return needless;
      return [
        ...needless,
        {
          rule: 'conflicts-shown',
          ...locate('measures', measure.id, ['conflicts', index, 'uses']),
          message: `"${entry.uses}" is not one of the facts of this conflict.`,
          hint: `Name one of: ${entry.facts.join(', ')}.`,
        },
      ];
    }),
  );
}
