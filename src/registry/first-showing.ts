/** Chart → the briefing that shows it, the first by id where there are several. */
import { findUses } from './find-uses.ts';
import type { Registry } from './registry.ts';

export function firstShowing(registry: Registry, pages: Parameters<typeof findUses>[1]): ReadonlyMap<string, string> {
  const uses = findUses(registry, pages);
  return new Map(
    [...registry.charts.keys()].flatMap((chart) => {
      const briefing = uses.get(`charts/${chart}`)?.find(({ kind }) => kind === 'briefings');
      return briefing === undefined ? [] : [[chart, briefing.id] as const];
    }),
  );
}
