/** Where published figures disagree: the measures with conflicts, those with most of them first. */
import type { Registry } from '../registry/registry.ts';

export function conflictsIn({ measures }: Pick<Registry, 'measures'>) {
  const disputed = [...measures.values()]
    .filter(({ conflicts }) => conflicts.length > 0)
    .sort((a, b) => b.conflicts.length - a.conflicts.length);
  return { measures: disputed, count: disputed.reduce((sum, { conflicts }) => sum + conflicts.length, 0) };
}
