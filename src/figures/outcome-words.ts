/** What came of a lever, in words. */
import type { Outcome } from '../registry/schemas/lever.ts';

const words: Readonly<Record<Outcome, string>> = {
  'brought-supply': 'Brought supply',
  'cut-need': 'Cut need',
  'changed-rules': 'Changed rules',
  'fell-short': 'Fell short',
  'not-yet-seen': 'Not yet seen',
  'hit-importers': 'Hit importers',
};

export function outcomeWords(outcome: Outcome): string {
  return words[outcome];
}
