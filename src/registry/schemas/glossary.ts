/** A term of the subject, for readers who meet it the first time and for those who look for it under another name. */
import { z } from 'astro/zod';
import { flag, id, text } from './scalars.ts';

export const termSchema = z.strictObject({
  /** As it stands in a sentence: "dysprosium", "oxide". */
  term: text,
  /** One or two sentences, in our words. */
  definition: text,
  /** A heading of the glossary, for terms that belong together. */
  group: text.optional(),
  /** Other names and spellings, in any language; search finds the term by them, and readers see them. */
  otherNames: z.array(text).default([]),
  /** True for a term that a briefing has to link here where it is used. */
  jargon: flag.optional(),
  sources: z.array(id).default([]),
});
export type Term = z.infer<typeof termSchema>;
