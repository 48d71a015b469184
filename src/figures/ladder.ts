/** The definition ladder: the newest observed figure of one measure under each of its definitions, on one line from 0 to 100 per cent. */
import type { Fact, Registry } from '../registry/registry.ts';
import { aboutKey } from './about.ts';
import { intervalOf } from './intervals.ts';
import { compareForReader } from './order-facts.ts';

interface Rung {
  readonly fact: Fact;
  /** Where the figure stands, in per cent: one place, or from one to another; an open end reaches the end of the line. */
  readonly from: number;
  readonly to: number;
  /** False where the true value may be anywhere between `from` and `to`. */
  readonly exact: boolean;
}

export interface LadderOf {
  readonly measure: string;
  readonly economy: string;
  readonly partner?: string | undefined;
}

/** The highest first. Figures without a definition, and definitions without an observed one, have no rung. */
export function ladder({ measure, economy, partner }: LadderOf, { facts }: Pick<Registry, 'facts'>): Rung[] {
  const own = [...facts.values()].filter(
    (fact) => aboutKey(fact) === aboutKey({ measure, economy, partner }) && fact.status === 'observed',
  );
  const newest = Map.groupBy(own.toSorted(compareForReader), ({ definition }) => definition ?? 'not-stated');
  newest.delete('not-stated');
  return [...newest.values()]
    .flatMap(([fact]) => (fact === undefined ? [] : (rung(fact) ?? [])))
    .sort((a, b) => b.from + b.to - a.from - a.to);
}

function rung(fact: Fact): Rung | undefined {
  const interval = intervalOf(fact);
  if (interval === undefined) return undefined;
  const { amount, qualifier } = fact;
  const exact = amount.kind === 'number' && qualifier === undefined;
  if (exact) return { fact, from: Number(amount.value), to: Number(amount.value), exact };
  return { fact, from: Math.max(0, interval.low), to: Math.min(100, interval.high), exact };
}
