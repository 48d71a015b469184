/** A company, or the use of a lever, is filed under the economy that its words or its facts are about. */
import { economiesIn, withoutLongerNames } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';

export const filedUnderCheck: Check = {
  rules: ['statement-subject'],
  run: (inputs) => [...findInOrganisations(inputs), ...findInUses(inputs)],
};

/** "A Southport yard" that is filed under Northport. */
function findInOrganisations({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.organisations.values()].flatMap(({ id, economy, description }): Problem[] => {
    const own = registry.economies.get(economy ?? '');
    const named = economiesIn(withoutLongerNames(description, registry), registry);
    const other = registry.economies.get([...named][0] ?? '');
    if (own === undefined || other === undefined || named.has(own.id) || named.has('world')) return [];
    return [
      {
        rule: 'statement-subject',
        ...locate('organisations', id, ['economy']),
        message: `The description names ${other.inSentence ?? other.name}, and the economy of the record is ${own.inSentence ?? own.name}.`,
        hint: `Correct economy:, or say in the description what it has to do with ${own.inSentence ?? own.name}.`,
      },
    ];
  });
}

/** A use of a lever by one economy that rests on facts of others alone. */
function findInUses({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.levers.values()].flatMap(({ id, usedBy }) =>
    usedBy.flatMap(({ economy, facts }, index): Problem[] => {
      const own = registry.economies.get(economy);
      const others = facts.flatMap((fact) => registry.facts.get(fact) ?? []);
      const [other] = others;
      if (own === undefined || other === undefined || others.some((fact) => isAbout(fact, economy, registry))) return [];
      return [
        {
          rule: 'statement-subject',
          ...locate('levers', id, ['usedBy', index, 'economy']),
          message: `The use by ${own.inSentence ?? own.name} rests on "${other.id}", which is about ${registry.economies.get(other.economy ?? '')?.name ?? ''}.`,
          hint: `Name a fact about ${own.inSentence ?? own.name} in facts:, or correct economy:.`,
        },
      ];
    }),
  );
}

/** What is said of no economy may be about any. */
function isAbout({ economy, partner, statement }: Fact, id: string, registry: Registry): boolean {
  return economy === undefined || economy === 'world' || economy === id || partner === id || economiesIn(statement, registry).has(id);
}
