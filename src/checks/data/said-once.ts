/** What a page adds by itself is not written too: the office behind a role, the speaker behind a quotation; and the ladder has figures. */
import { ladder } from '../../figures/ladder.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check, Inputs } from '../check.ts';

export const saidOnceCheck: Check = {
  rules: ['repeated-entry', 'chart-empty'],
  run: ({ build }) => [...findRoles(build), ...findSpeakers(build), ...findEmptyLadder(build)],
};

function findRoles({ registry, locate }: Inputs['build']): Problem[] {
  return [...registry.people.values()].flatMap(({ id, role, organisation }): Problem[] => {
    const name = registry.organisations.get(organisation)?.name;
    const at = name === undefined ? -1 : role.search(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}$`, 'u'));
    if (name === undefined || at < 0) return [];
    return [
      {
        rule: 'repeated-entry',
        ...locate('people', id, ['role'], at),
        message: `The role ends with "${name}", which pages write behind it.`,
        hint: 'Leave it out of the role.',
      },
    ];
  });
}

/** "We paid. — Ada Keel, harbour office", pasted with the words. */
function findSpeakers({ registry, locate }: Inputs['build']): Problem[] {
  return [...registry.quotes.values()].flatMap(({ id, text, speaker }): Problem[] => {
    const name = registry.people.get(speaker)?.name ?? registry.organisations.get(speaker)?.name;
    const found = name === undefined ? null : new RegExp(`[—–-] ?${RegExp.escape(name)}(?!\\p{L})`, 'u').exec(text);
    if (found === null) return [];
    return [
      {
        rule: 'repeated-entry',
        ...locate('quotes', id, ['text'], found.index),
        message: `"${found[0]}" stands among the words, and pages name the speaker behind them.`,
        hint: 'Leave it out of the quotation.',
      },
    ];
  });
}

function findEmptyLadder({ registry, locate, problems }: Inputs['build']): Problem[] {
  const { site, economies, measures } = registry;
  if (
    site.ladder === undefined ||
    problems.length > 0 ||
    site.ladder.economy === site.ladder.partner ||
    !measures.has(site.ladder.measure) ||
    ladder(site.ladder, registry).length > 0
  )
    return [];
  const { measure, economy, partner } = site.ladder;
  const nameOf = (one: string): string => economies.get(one)?.name ?? one;
  return [
    {
      rule: 'chart-empty',
      ...locate('site', 'site', ['ladder']),
      message: `No observed figure of "${measure}" with a definition is of ${nameOf(economy)}${partner === undefined ? '' : ` and its partner ${nameOf(partner)}`}.`,
      hint: 'Name the measure, economy and partner that figures have, or remove ladder.',
    },
  ];
}
