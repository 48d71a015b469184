/** Where published figures disagree: the measures with conflicts, those with most of them first, and the newest of each first. */
import { compareForReader } from '../figures/order-facts.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Measure } from '../registry/schemas/measure.ts';

/** With the anchor of each, which is by its place in the record and stays where another is newer. */
export function conflictsOf({ conflicts }: Measure, anchor: string, { facts }: Pick<Registry, 'facts'>) {
  return conflicts
    .map((conflict, index) => ({
      conflict,
      id: `${anchor}-${index + 1}`,
      newest: conflict.facts.map((id) => getRecord(facts, id)).sort(compareForReader)[0],
    }))
    .sort((a, b) => (a.newest === undefined || b.newest === undefined ? 0 : compareForReader(a.newest, b.newest)));
}

export function conflictsIn({ measures }: Pick<Registry, 'measures'>) {
  const disputed = [...measures.values()]
    .filter(({ conflicts }) => conflicts.length > 0)
    .sort((a, b) => b.conflicts.length - a.conflicts.length);
  return { measures: disputed, count: disputed.reduce((sum, { conflicts }) => sum + conflicts.length, 0) };
}
