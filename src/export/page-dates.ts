/** When a page last changed in what it says, as far as its record tells: what a sitemap may claim. */
import { publishedBriefings, type Registry } from '../registry/registry.ts';
import { recordPath } from '../registry/record-folders.ts';

/** Path of the page → calendar day. A page without a known day is not in the map; the day of a build is none. */
export function pageDates(registry: Pick<Registry, 'briefings' | 'docs' | 'facts'>): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { id, updated } of publishedBriefings(registry)) dates.set(recordPath('briefings', id), updated);
  for (const { id, updated } of registry.docs.values()) dates.set(recordPath('docs', id), updated);
  for (const { id, history = [] } of registry.facts.values()) {
    const newest = history
      .map(({ when }) => when)
      .sort()
      .at(-1);
    if (newest !== undefined) dates.set(recordPath('facts', id), newest);
  }
  return dates;
}
