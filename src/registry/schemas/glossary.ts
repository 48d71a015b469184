/** A term of the subject, for readers who meet it the first time and for those who look for it under another name. */
import { z } from 'astro/zod';
import { flag, id, text } from './scalars.ts';

export const termSchema = z.strictObject({
  term: text.meta({ description: 'The term as it stands in a sentence.', examples: ['neap tide'] }),
  definition: text.meta({
    description: 'One or two sentences, in our words.',
    examples: ['The weakest tide of a fortnight, after the moon’s quarters.'],
  }),
  group: text.optional().meta({ description: 'A heading of the glossary, for terms that belong together.', examples: ['Tides'] }),
  otherNames: z
    .array(text)
    .default([])
    .meta({
      description: 'Other names and spellings, in any language: search finds the term by them, and readers see them.',
      examples: [['neaps']],
    }),
  jargon: flag.optional().describe('true for a term that a briefing has to link to the glossary where it uses it.'),
  sources: z.array(id).default([]).describe('What the definition follows.'),
});
export type Term = z.infer<typeof termSchema>;
