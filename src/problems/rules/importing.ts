/** Rules of `npm run import`: what keeps a foreign file from becoming a dataset, or has to be asked first. */
import type { Rule } from './rule.ts';

export const importRules = {
  'import-encoding': {
    why: 'Letters read in the wrong encoding become others, and nobody sees which they were.',
    example: 'A file whose first half is UTF-8 and whose second half is Windows-1252',
    hint: 'Name the encoding, for example --encoding shift_jis, or save the file as UTF-8.',
  },
  'import-table': {
    why: 'A file that is no table, or whose rows do not fit its head, would lose cells on the way.',
    example: 'A row with one cell more than the head',
    hint: 'Correct the file at the place named, or say more of it: --delimiter, --head-row, --sheet, --text.',
  },
  'import-two-readings': {
    why: 'Where a cell can be two numbers or two days, a guess would publish one of them as if it were known.',
    example: '1,061 in a column where no other cell shows what the comma means; 03/04/2020',
    hint: 'Say which it is, with the option that the report names.',
  },
  'import-limit': {
    why: 'A file that is larger than any table a reader looks through may also be one made to stop whoever opens it.',
    example: 'A workbook that unpacks to a gigabyte',
    hint: 'Choose rows and columns first; the report says how many there may be.',
  },
  'import-replaces': {
    why: 'A newer edition that is written over the old one changes every figure that rests on it.',
    example: 'An import under the id of a dataset that is there',
    hint: 'Read what would change, then run it again with --replace.',
  },
} as const satisfies Record<string, Rule>;
