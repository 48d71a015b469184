/** What can be measured, in which unit and under which definitions; and how a unit is written. */
import { z } from 'astro/zod';
import { decimal, flag, id, text, wording } from './scalars.ts';

export const unitSchema = z.strictObject({
  title: text.meta({ description: 'For heads of tables and axes. What it is a share of is the measure’s business.', examples: ['Tonnes'] }),
  form: text
    .refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go, for example "{} tonnes"')
    .meta({ description: 'How a value reads, with {} once, where the digits go.', examples: ['{} tonnes'] }),
  one: text.optional().meta({ description: 'The form for exactly 1, where it differs.', examples: ['{} tonne'] }),
  spellings: z
    .array(text.refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go, for example "{} tons"'))
    .default([])
    .meta({
      description: 'Other ways in which sources write it, {} for the digits: phrases and typed numbers are read by these too.',
      examples: [['{} t', '{} metric tons']],
    }),
  spoken: text
    .refine((form) => form.split('{}').length === 2, 'has to hold {} once, where the digits go')
    .optional()
    .meta({ description: 'How it is said aloud, where that differs from the form.', examples: ['{} per cent'] }),
  symbol: text.meta({ description: 'What stands on an axis or in the head of a column.', examples: ['t'] }),
  minimum: decimal.optional().describe('The least that a value may be; without it 0, and of percentage points -100.'),
  maximum: decimal.optional().describe('The greatest that a value may be; without it none, and of per cent 100.'),
  fractions: flag
    .optional()
    .describe(
      'true for what is counted and may be had by halves, such as days; what has a form for one and no symbol of its own is counted whole otherwise.',
    ),
});
export type Unit = z.infer<typeof unitSchema>;

const conflictCauses = ['definition', 'period', 'coverage', 'revision', 'true-disagreement'] as const;

export const measureSchema = z.strictObject({
  title: wording.meta({ description: 'What is measured, for headings.', examples: ['Share of ships from one port'] }),
  unit: id.describe('The unit of all its values.'),
  counts: text.meta({
    description: 'What is counted, in words.',
    examples: ['The part of all ships in a port that come from one other port.'],
  }),
  definitions: z.record(id, text).meta({
    description:
      'The baskets and methods in use: a key for each, and "Short name: the whole definition", of which charts show the short name. {} if there are none; not-stated is always allowed and never listed.',
    examples: [{ 'by-count': 'Count: every ship counts once' }],
  }),
  accumulates: flag
    .optional()
    .describe('true for a total that grows with its period, such as tonnes mined: a month and its year then do not disagree.'),
  conflicts: z
    .array(
      z.strictObject({
        facts: z.array(id).min(2).describe('The facts that disagree, two or more.'),
        cause: z.enum(conflictCauses).describe('Why they differ.'),
        sentence: text.describe('Why they differ, in plain words that readers see beside them.'),
        uses: id.optional().describe('The one that this site uses.'),
        why: text.describe('Why that one, or why both.'),
        inventory: z.array(text).optional().describe('Lines of a claim-by-claim reading that this answers.'),
      }),
    )
    .default([])
    .describe('Facts that disagree, why, and which of them this site uses.'),
  bridges: z
    .array(
      z.strictObject({
        definitions: z.array(id).min(2).describe('The definitions, two or more; not-stated may be one of them.'),
        for: z
          .enum(['axis', 'comparison'])
          .describe('comparison: they may share a ratio and an axis too. axis: they may only be seen side by side.'),
        sentence: text.describe('Why they may stand together, and what must not be read from it; readers see it.'),
      }),
    )
    .default([])
    .describe('Words that let facts of several definitions stand together.'),
});
export type Measure = z.infer<typeof measureSchema>;
