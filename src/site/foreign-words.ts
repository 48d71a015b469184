/** Texts of records in another language than the site's, which are marked wherever a page shows them. */
import { onceARegistry } from '../registry/once-a-registry.ts';
import { toldLanguages } from '../text/language-runs.ts';

export const foreignWords = onceARegistry('foreign-words', ({ sources, quotes, site }) =>
  toldLanguages(
    [
      ...sources.values().map(({ title, language = site.language }) => ({ text: title, language })),
      ...quotes.values().map(({ text, language = site.language }) => ({ text, language })),
    ].filter(({ language }) => language !== site.language),
  ),
);
