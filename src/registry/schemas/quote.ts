/** Words somebody said, word for word as the source prints them. */
import { z } from 'astro/zod';
import { id, languageTag, partialDate, text } from './scalars.ts';

export const quoteSchema = z.strictObject({
  /** Without quotation marks round it; ellipses of the source stay. */
  text,
  /** BCP 47 tag, where it is not the site's language. */
  language: languageTag.optional(),
  speaker: id,
  /** When it was said or first printed, as precise as known. */
  said: partialDate.optional(),
  source: id,
  /** `original`: the source printed the words first; `as-quoted`: we hold them second-hand only. */
  wording: z.enum(['original', 'as-quoted']),
  /** Where another publication prints other words for the same utterance. */
  variants: z.array(z.strictObject({ source: id, text, differs: text })).default([]),
  economies: z.array(id).default([]),
  /** The levers it speaks about. */
  levers: z.array(id).default([]),
  note: text.optional(),
});
export type Quote = z.infer<typeof quoteSchema>;
