/** Every [[fact-id]] of the records has become its value: none is left in a page, a file or a feed. */
import { type OutputCheck } from './output-site.ts';
import { positionAt } from '../../text/position.ts';

const rule = 'no-placeholders';

const textFile = /\.(?:html|svg|json|xml|csv|txt|bib|ris)$/;

export const noPlaceholdersCheck: OutputCheck = {
  rules: ['no-placeholders'],
  look: () => ({
    text: (file, text) => {
      if (!textFile.test(file)) return [];
      // Pages for authors show placeholders on purpose, as code; the length stays, so that places stay right.
      const shown = text.replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, (code) => ' '.repeat(code.length));
      return [...shown.matchAll(/\[\[[a-z0-9]+(?:-[a-z0-9]+)*\]\]/g)].map((match) => ({
        rule,
        file,
        ...positionAt(text, match.index),
        message: `The placeholder ${match[0]} was not filled.`,
        written: match[0],
        authorsMend: 'Placeholders are not filled in here: write the words.',
        hint: 'Pass the text through fillPlaceholders of src/figures/placeholders.ts before it is shown.',
      }));
    },
  }),
};
