/** How good a source is, in the few words that stand behind its name. */
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Source, SourceTier } from '../registry/schemas/source.ts';

const words: Readonly<Record<Exclude<SourceTier, 'copy'>, string>> = {
  official: 'official or company',
  press: 'press or research',
  other: 'other source',
};

/** Of an official body or company, of established press, of a copy by the name of what it copies: "copy of Reuters". */
export function tierWords({ tier, copyOf, derivedFrom }: Source, sources: Registry['sources']): string {
  if (tier !== 'copy') return words[tier];
  const original = copyOf ?? (derivedFrom === undefined ? undefined : getRecord(sources, derivedFrom).publisher);
  if (original === undefined) throw new Error('A copy without what it copies.');
  return `copy of ${original}`;
}

/** True for the two kinds that a headline figure or high confidence may rest on alone. */
export function isStrong({ tier }: Source): boolean {
  return tier === 'official' || tier === 'press';
}
