/** How far the evidence reaches, as one sentence: it stands under titles, on paper, and behind what is copied. */
import { getRecord, type Registry } from '../registry/registry.ts';
import { formatDate } from './format-date.ts';
import { words } from '../words/words.ts';

/** "Evidence gathered on 2 April 2021; newest page read: 4 March 2021." Undefined where the site does not say. */
export function evidenceWords({ site, sources }: Registry): string | undefined {
  if (site.evidence === undefined) return undefined;
  const { published } = getRecord(sources, site.evidence.newest);
  return words.values.evidence(formatDate(site.evidence.gathered), published === undefined ? undefined : formatDate(published));
}
