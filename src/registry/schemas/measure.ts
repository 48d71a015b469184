/** What can be measured, in which unit and under which definitions; and how a unit is written. */
import { z } from 'astro/zod';
import { id, text } from './scalars.ts';

export const unitSchema = z.strictObject({
  /** For table heads and axes: "% of imports" is the measure's business, "per cent" the unit's. */
  title: text,
  /** How a value reads, with {} for the digits: "{}%", "US${} million", "{} tonnes". */
  form: text.refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go, for example "{} tonnes"'),
  /** The form for exactly 1, where it differs: "{} month". */
  one: text.optional(),
  /** What stands on an axis or in a column head: "%", "US$ million". */
  symbol: text,
});
export type Unit = z.infer<typeof unitSchema>;

export const conflictCauses = ['definition', 'period', 'coverage', 'revision', 'true-disagreement'] as const;

export const measureSchema = z.strictObject({
  title: text,
  unit: id,
  /** What is counted, in words. */
  counts: text,
  /** The baskets and methods in use, each with the words a reader sees. */
  definitions: z.record(id, text),
  /** Facts that disagree, why, and which of them this site uses. */
  conflicts: z
    .array(z.strictObject({ facts: z.array(id).min(2), cause: z.enum(conflictCauses), sentence: text, uses: id.optional(), why: text }))
    .default([]),
  /** Words that let two definitions share an axis or a comparison. */
  bridges: z.array(z.strictObject({ definitions: z.tuple([id, id]), sentence: text })).default([]),
});
export type Measure = z.infer<typeof measureSchema>;
