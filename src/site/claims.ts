/** The claims under test, and what else was noticed on the way, each in order of its line. */
import type { Fact, Registry } from '../registry/registry.ts';

interface Claims {
  /** By the publication that claims them. */
  readonly bySource: ReadonlyMap<string, readonly Fact[]>;
  readonly count: number;
  /** Lines that nobody claims. */
  readonly findings: readonly Fact[];
}

export function claimsIn({ facts }: Pick<Registry, 'facts'>): Claims {
  const lines = [...facts.values()].sort((a, b) => ((a.inventory ?? '') < (b.inventory ?? '') ? -1 : 1));
  const claimed = lines.filter(({ verdict }) => verdict !== undefined);
  const listed = claimed.filter(({ inventory }) => inventory !== undefined);
  return {
    bySource: Map.groupBy(listed, ({ source }) => source ?? ''),
    count: claimed.length,
    findings: lines.filter(({ inventory, verdict }) => inventory !== undefined && verdict === undefined),
  };
}
