/** What was found of a question, such as a cost: words that rest on facts, or that a search found nothing. */
import { z } from 'astro/zod';
import { id, text } from './scalars.ts';
import { placeholdersIn } from '../placeholder-marks.ts';

const restsOnNothing =
  'rests on no fact; name one in it as [[fact-id]], write {says: …, restsOn: [fact-id]}, or {notFound: what you looked for}, each a sentence';

/** What a cell of a table holds and a reader takes in at once; a figure counts as one word. */
const mostWords = 45;
const tooLong = `is longer than ${mostWords} words; say the main thing, and leave the rest to the facts`;
const isShort = (words: string): boolean => words.split(/\s+/).length <= mostWords;

/** Words with a [[fact-id]] in them; words and the facts they rest on; or what was looked for in vain. */
export const findingSchema = z
  .union(
    [
      text.refine((words) => placeholdersIn(words).length > 0, restsOnNothing).refine(isShort, tooLong),
      z.strictObject({
        says: text.refine(isShort, tooLong).describe('What was found, in our words.'),
        restsOn: z.array(id).min(1).describe('The facts it rests on.'),
      }),
      z.strictObject({ notFound: text.refine(isShort, tooLong).describe('What was looked for in vain.') }),
    ],
    { error: restsOnNothing },
  )
  .meta({ form: 'words with a figure in them, or {says: words, restsOn: [fact-id]}, or {notFound: what was looked for}' });
export type Finding = z.infer<typeof findingSchema>;
