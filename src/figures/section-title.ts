/** What a section of the site is called here: as the site says, or in the words of its language. */
import type { Registry } from '../registry/registry.ts';
import type { SectionName } from '../registry/schemas/site.ts';
import { words } from '../words/words.ts';

export function sectionTitle(section: SectionName, { site }: Pick<Registry, 'site'>): string {
  return site.sectionNames?.[section] ?? words.page.sections[section];
}
