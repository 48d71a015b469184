/** A means to become less dependent, or to make others so: who uses it, since when, and what shows it. */
import { z } from 'astro/zod';
import { id, partialDate, text } from './scalars.ts';

/** How far an economy has come with a lever. */
export const leverStages = ['in-use', 'announced', 'planned', 'proposed', 'ended'] as const;
export type LeverStage = (typeof leverStages)[number];

export const leverSchema = z.strictObject({
  title: text.meta({ description: 'The lever as a short command.', examples: ['Count every ship'] }),
  summary: text.describe('What it is and does, in our words; figures as [[fact-id]].'),
  usedBy: z
    .array(
      z.strictObject({
        economy: id.describe('Who uses it.'),
        stage: z.enum(leverStages).describe('How far that has come.'),
        since: partialDate.optional().describe('Since when, as precise as known.'),
        sentence: text.describe('What the economy does with it, in our words; figures as [[fact-id]].'),
        facts: z.array(id).default([]).describe('The facts that show it.'),
      }),
    )
    .default([])
    .describe('Who uses it, and how far that has come.'),
  cost: text.optional().describe('What it has cost, as far as a record says; figures as [[fact-id]].'),
  timeToEffect: text.optional().describe('How long it took until it showed.'),
  limits: text.optional().describe('What it did not solve.'),
  needs: z.array(text).default([]).describe('What an economy needs in order to copy it; our judgement.'),
  facts: z.array(id).default([]).describe('Facts that show that it works, or does not.'),
  quotes: z.array(id).default([]).describe('Quotes about it.'),
  namedIn: z.array(id).default([]).describe('Publications that name it.'),
});
export type Lever = z.infer<typeof leverSchema>;
