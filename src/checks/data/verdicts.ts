/** A claim that we call supported is met by a figure that it was held against. */
import { intervalOf, meet } from '../../figures/intervals.ts';
import { factWords } from '../../figures/placeholders.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Check } from '../check.ts';

export const verdictsCheck: Check = {
  rules: ['verdict'],
  run: ({ build: { registry, locate } }) =>
    [...registry.facts.values()].flatMap((fact): Problem[] => {
      if (fact.verdict !== 'supported') return [];
      const others = (fact.against ?? []).flatMap((id) => registry.facts.get(id) ?? []).filter(({ unit }) => unit === fact.unit);
      const [other] = others;
      if (other === undefined || others.some((one) => isNear(fact, one))) return [];
      return [
        {
          rule: 'verdict',
          ...locate('facts', fact.id, ['verdict']),
          message: `The claim of ${factWords(fact, registry)} is called supported, and "${other.id}", which it was held against, says ${factWords(other, registry)}.`,
          hint: 'Write the verdict that follows, or name in against: the figure that supports it.',
        },
      ];
    }),
};

/** How far apart two numbers may be that a reader would take for one. */
const tenth = 0.1;

/** Dates and words are not compared. */
function isNear(claim: Fact, found: Fact): boolean {
  const [a, b] = [intervalOf(claim), intervalOf(found)];
  if (a === undefined || b === undefined || meet(a, b)) return true;
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return high - low <= tenth * Math.max(Math.abs(low), Math.abs(high));
}
