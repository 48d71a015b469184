/** Facts about the same thing that do not say the same. */
import type { Fact, Registry } from '../registry/registry.ts';
import type { Measure } from '../registry/schemas/measure.ts';
import { aboutKey } from './about.ts';
import { intervalOf, meet } from './intervals.ts';

/** Only what is held to be so can disagree; a target or a forecast cannot. */
const comparable = new Set(['observed', 'estimate', 'claim']);

/** True where a value is held to be so, by whomever. */
export function isHeld(status: string): boolean {
  return comparable.has(status);
}

/** Every pair, each once, in order of id. */
export function findDisagreements({ facts, measures }: Pick<Registry, 'facts' | 'measures'>): (readonly [Fact, Fact])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    if (fact.measure === undefined || !isHeld(fact.status)) continue;
    const key = aboutKey(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter((b) => disagree(a, b, measures.get(a.measure ?? '')))
        .map((b) => [a, b] as const),
    ),
  );
}

type Said = Pick<Fact, 'amount' | 'qualifier' | 'period' | 'definition'>;

/** The rule of promise 3, for two facts of one thing (about.ts). */
export function disagree(a: Said, b: Said, measure: Pick<Measure, 'accumulates'> | undefined): boolean {
  // What is mined in a month is less than in its year, and both are right.
  if (measure?.accumulates === true ? a.period !== b.period : !overlap(a.period, b.period)) return false;
  if (a.definition !== b.definition) return true;
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return first !== undefined && second !== undefined && !meet(first, second);
}

/** `2024` and `2024-01/2024-06` overlap; a period that is not stated overlaps nothing. */
export function overlap(a: string, b: string): boolean {
  if (a === 'not-stated' || b === 'not-stated') return false;
  const [startA = '', endA = startA] = a.split('/');
  const [startB = '', endB = startB] = b.split('/');
  // Dates of unlike precision compare by their common length: 2024 holds every month of 2024.
  const notAfter = (first: string, second: string) => first.slice(0, second.length) <= second.slice(0, first.length);
  return notAfter(startA, endB) && notAfter(startB, endA);
}
