/** How good a source is, in the few words that stand behind its name. */
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Source } from '../registry/schemas/source.ts';
import { words } from '../words/words.ts';

/** Of an official body or company, of established press, of a copy by the name of what it copies: "copy of Reuters". */
export function tierWords({ tier, copyOf, derivedFrom }: Source, sources: Registry['sources']): string {
  if (tier !== 'copy') return words.values.tiers[tier];
  const original = copyOf ?? (derivedFrom === undefined ? undefined : getRecord(sources, derivedFrom).publisher);
  if (original === undefined) throw new Error('A copy without what it copies.');
  return words.values.copyOf(original);
}

/** True for the two kinds that a headline figure or high confidence may rest on alone. */
export function isStrong({ tier }: Source): boolean {
  return tier === 'official' || tier === 'press';
}
