/** What came of a lever, in words. */
import type { Outcome } from '../registry/schemas/lever.ts';
import { words } from '../words/words.ts';

export function outcomeWords(outcome: Outcome): string {
  return words.values.outcomes[outcome];
}
