/** What footnotes of Markdown are called for those who do not see them, in the language of the site. */
import { siteLanguage } from '../registry/from-disk.ts';
import { languages } from '../words/words.ts';

/** Options of remark-rehype. */
export function footnotes(site: string): { footnoteLabel: string; footnoteBackLabel: (place: number, call: number) => string } {
  const { briefing } = languages[siteLanguage(site)];
  return {
    footnoteLabel: briefing.footnotes,
    // Counted from 0; `call` is 2 where a footnote is called a second time.
    footnoteBackLabel: (place, call) => briefing.backToFootnote(`${place + 1}${call > 1 ? `-${call}` : ''}`),
  };
}
