/** A record does not stand on itself: not named by its own id, not derived from itself by a detour, not two sides in one. */
import type { Problem } from '../../problems/problem.ts';
import { authoredOf } from '../../registry/authored.ts';
import { collectionNames, type CollectionName } from '../../registry/collections.ts';
import { valuesAt } from '../../registry/values-at.ts';
import type { Check, Inputs } from '../check.ts';

const rule = 'own-reference';

export const ownReferenceCheck: Check = {
  rules: [rule],
  run: (inputs) => [
    ...collectionNames.flatMap((kind) => findOwnIds(kind, inputs)),
    ...findCircles(inputs),
    ...findOneSided(inputs),
    ...findOwnVariants(inputs),
    ...findOwnSources(inputs),
  ],
};

function findOwnIds(kind: CollectionName, { build }: Inputs): Problem[] {
  const { noun, references } = authoredOf[kind];
  const patterns = Object.entries(references).filter(([, targets]) => targets.some((target) => target === kind));
  return [...build.registry[kind].values()].flatMap((record) =>
    patterns.flatMap(([pattern]) =>
      valuesAt(record, pattern)
        .filter(([, value]) => value === record.id)
        .map(([path]) => ({
          rule,
          ...build.locate(kind, record.id, path),
          message: `The ${noun} "${record.id}" names itself in ${pattern.replace('.*', '')}.`,
          hint: 'Name another record, or remove it.',
        })),
    ),
  );
}

/** One problem a circle, at the first of its sources by id. */
function findCircles({ build }: Inputs): Problem[] {
  const { sources } = build.registry;
  return [...sources.keys()].flatMap((start): Problem[] => {
    const chain = [start];
    for (
      let next = sources.get(start)?.derivedFrom;
      next !== undefined && !chain.slice(1).includes(next);
      next = sources.get(next)?.derivedFrom
    ) {
      if (next !== start) {
        chain.push(next);
        continue;
      }
      if (chain.length === 1 || chain.some((id) => id < start)) return [];
      return [
        {
          rule,
          ...build.locate('sources', start, ['derivedFrom']),
          message: `The sources are derived from each other: ${[...chain, start].join(' → ')}.`,
          hint: 'Let the one that was printed first be derived from none.',
        },
      ];
    }
    return [];
  });
}

/** Trade and dependence have two sides. */
function findOneSided({ build }: Inputs): Problem[] {
  const { facts, site } = build.registry;
  const hint = 'Name the other side, or remove partner.';
  const found = [...facts.values()].flatMap(({ id, economy, partner }): Problem[] =>
    economy === undefined || economy !== partner
      ? []
      : [{ rule, ...build.locate('facts', id, ['partner']), message: `The partner "${partner}" is the economy itself.`, hint }],
  );
  const { ladder } = site;
  if (ladder === undefined || ladder.economy !== ladder.partner) return found;
  return [
    ...found,
    {
      rule,
      ...build.locate('site', 'site', ['ladder', 'partner']),
      message: `The partner "${ladder.partner}" is the economy itself.`,
      hint,
    },
  ];
}

/** Its own source says the same by itself. */
function findOwnSources({ build }: Inputs): Problem[] {
  return [...build.registry.facts.values()].flatMap(({ id, source, checkedAgainst = [] }): Problem[] => {
    const index = source === undefined ? -1 : checkedAgainst.indexOf(source);
    const message = `The fact is held against "${source ?? ''}", which is its source.`;
    return index < 0
      ? []
      : [{ rule, ...build.locate('facts', id, ['checkedAgainst', index]), message, hint: 'Name another text or fact, or take it out.' }];
  });
}

function findOwnVariants({ build }: Inputs): Problem[] {
  return [...build.registry.quotes.values()].flatMap(({ id, source, variants, text }) =>
    variants.flatMap((variant, index): Problem[] => {
      const key = variant.source === source ? 'source' : variant.text === text ? 'text' : undefined;
      if (key === undefined) return [];
      const message =
        key === 'source'
          ? `The variant is of "${source}", the source of the quote itself.`
          : 'The variant has the words of the quote itself.';
      return [
        {
          rule,
          ...build.locate('quotes', id, ['variants', index, key]),
          message,
          hint: 'A variant is what another publication prints in other words; correct it, or remove it.',
        },
      ];
    }),
  );
}
