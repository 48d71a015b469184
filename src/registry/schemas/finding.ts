/** What was found of a question, such as a cost: words that rest on facts, or that a search found nothing. */
import { z } from 'astro/zod';
import { id, text } from './scalars.ts';
import { placeholdersIn } from '../placeholder-marks.ts';

const restsOnNothing =
  'rests on no fact; name one in it as [[fact-id]], write {says: …, restsOn: [fact-id]}, or {notFound: what you looked for}, each a sentence';

/** Words with a [[fact-id]] in them; words and the facts they rest on; or what was looked for in vain. */
export const findingSchema = z.union(
  [
    text.refine((words) => placeholdersIn(words).length > 0, restsOnNothing),
    z.strictObject({
      says: text.describe('What was found, in our words.'),
      restsOn: z.array(id).min(1).describe('The facts it rests on.'),
    }),
    z.strictObject({ notFound: text.describe('What was looked for in vain.') }),
  ],
  { error: restsOnNothing },
);
export type Finding = z.infer<typeof findingSchema>;
