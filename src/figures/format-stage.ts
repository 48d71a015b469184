/** How far an economy has come with a lever, as words. */
import type { LeverStage } from '../registry/schemas/lever.ts';
import { formatDate } from './format-date.ts';
import { words } from '../words/words.ts';

/** "in use since March 2011", "announced in October 2025", "ended; begun in November 2012". */
export function formatStage(stage: LeverStage, since: string | undefined): string {
  if (since === undefined) return words.values.stages[stage];
  return words.values.stageSince(stage, formatDate(since), since.length === 10);
}
