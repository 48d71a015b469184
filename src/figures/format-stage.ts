/** How far an economy has come with a lever, as words. */
import type { LeverStage } from '../registry/schemas/lever.ts';
import { formatDate } from './format-date.ts';

/** "in use since March 2011", "announced in October 2025", "ended; begun in November 2012". */
export function formatStage(stage: LeverStage, since: string | undefined): string {
  const words = stage.replace('-', ' ');
  if (since === undefined) return words;
  const link = stage === 'ended' ? '; begun in ' : stage === 'in-use' ? ' since ' : ' in ';
  return `${words}${since.length === 10 ? link.replace('in ', 'on ') : link}${formatDate(since)}`;
}
