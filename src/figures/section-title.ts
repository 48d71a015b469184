/** What a section of the site is called here: as the site says, or in the words of its language. */
import type { Registry } from '../registry/registry.ts';
import { sectionTable, type SectionName } from '../words/sections.ts';
import { spoken } from '../words/words.ts';

export function sectionTitle(section: SectionName, { site }: Pick<Registry, 'site'>): string {
  return site.sectionNames?.[section] ?? spoken(sectionTable[section].words).title;
}
