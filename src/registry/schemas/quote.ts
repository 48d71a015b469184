/** Words somebody said, word for word as the source prints them. */
import { z } from 'astro/zod';
import { id, languageTag, partialDate, text } from './scalars.ts';

/** The page puts the marks of its language round the words. */
const quoted = text
  .refine(
    (words) => !/^(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』)$/.test(words),
    'has quotation marks round it, which the page adds; remove the outer ones',
  )
  .refine(
    (words) => !/\.{3}/.test(words),
    'has three full stops; write … where the source has an ellipsis, and " … " where words are left out',
  );

export const quoteSchema = z.strictObject({
  text: quoted.meta({
    description:
      'Word for word, without quotation marks round it. Ellipses of the source stay; two runs with an attribution between them are joined by " … ".',
    examples: ['The tide waits for nobody.'],
  }),
  language: languageTag.optional().describe('The language of the words, as a BCP 47 tag, where it is not the site’s.'),
  speaker: id.describe('Who said it.'),
  said: partialDate.optional().describe('When it was said or first printed, as precise as known.'),
  source: id.describe('The publication that the words were read in.'),
  wording: z
    .enum(['original', 'as-quoted'])
    .describe('original: the source printed the words first. as-quoted: we hold them second-hand only.'),
  variants: z
    .array(
      z.strictObject({
        source: id.describe('The other publication.'),
        text: quoted.describe('Its words.'),
        differs: text.meta({ description: 'What differs, in words.', examples: ['The second sentence begins with "Now".'] }),
      }),
    )
    .default([])
    .describe('Where another publication prints other words for the same utterance.'),
  economies: z.array(id).default([]).describe('The economies it speaks about.'),
  levers: z.array(id).default([]).describe('The levers it speaks about.'),
  note: text.optional().describe('What a reader has to know beside it.'),
});
export type Quote = z.infer<typeof quoteSchema>;
