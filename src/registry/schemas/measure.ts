/** What can be measured, in which unit and under which definitions; and how a unit is written. */
import { z } from 'astro/zod';
import { flag, id, text } from './scalars.ts';

export const unitSchema = z.strictObject({
  /** For table heads and axes: "% of imports" is the measure's business, "per cent" the unit's. */
  title: text,
  /** How a value reads, with {} for the digits: "{}%", "US${} million", "{} tonnes". */
  form: text.refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go, for example "{} tonnes"'),
  /** The form for exactly 1, where it differs: "{} month". */
  one: text.optional(),
  /** Other ways in which sources write it, {} for the digits: "{} per cent"; a phrase or a typed number is read by these. */
  spellings: z
    .array(text.refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go, for example "{} tons"'))
    .default([]),
  /** How it is said aloud, where that differs from the form: "{} per cent". */
  spoken: text.refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go').optional(),
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
  /** True for a total that grows with its period, such as tonnes mined: a month and its year then do not disagree. */
  accumulates: flag.optional(),
  /** Facts that disagree, why, and which of them this site uses. */
  conflicts: z
    .array(
      z.strictObject({
        facts: z.array(id).min(2),
        cause: z.enum(conflictCauses),
        sentence: text,
        uses: id.optional(),
        why: text,
        /** Lines of a claim-by-claim reading that this answers. */
        inventory: z.array(text).optional(),
      }),
    )
    .default([]),
  /**
   * Words that let facts of several definitions stand together; not-stated may be one of them. A bridge for a comparison
   * lets them share a ratio and an axis too; one for an axis only lets them be seen side by side.
   */
  bridges: z.array(z.strictObject({ definitions: z.array(id).min(2), for: z.enum(['axis', 'comparison']), sentence: text })).default([]),
});
export type Measure = z.infer<typeof measureSchema>;
