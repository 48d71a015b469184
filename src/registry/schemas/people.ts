/** Who is quoted and for whom they spoke: people, organisations, and the economies all records are about. */
import { z } from 'astro/zod';
import { id, partialDate, text } from './scalars.ts';

/** Other names and spellings under which readers may look for it, in any language; they see them on its page. */
const otherNames = z.array(text).default([]);

export const economySchema = z.strictObject({
  name: text,
  /** ISO 3166-1 alpha-2, or the statistical code in use (EU); absent for the world. */
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a two-letter code, for example JP')
    .optional(),
  /** The name inside a sentence, where it differs: "the Netherlands". */
  inSentence: text.optional(),
  otherNames,
});
export type Economy = z.infer<typeof economySchema>;

export const organisationSchema = z.strictObject({
  name: text,
  description: text,
  otherNames,
  economy: id.optional(),
  sources: z.array(id).min(1),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const personSchema = z.strictObject({
  name: text,
  otherNames,
  role: text,
  organisation: id,
  /** When the person held the role: the date of the words or page that says so. */
  asOf: partialDate,
  source: id,
});
export type Person = z.infer<typeof personSchema>;
