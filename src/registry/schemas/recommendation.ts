/** What we would do: one step for one actor, always our judgement, with what it rests on. */
import { z } from 'astro/zod';
import { day, id, text } from './scalars.ts';

export const recommendationSchema = z.strictObject({
  title: text.meta({ description: 'The step as a short command.', examples: ['Fix the definition before the target'] }),
  actor: text.meta({ description: 'Who would take the step.', examples: ['A trade ministry'] }),
  step: text.describe('What the step is, in our words; figures as [[fact-id]].'),
  byWhen: text.meta({ description: 'By when it would have to begin, in words.', examples: ['Before a target is published'] }),
  levers: z.array(id).min(1).describe('The levers it pulls, at least one.'),
  facts: z.array(id).min(1).describe('The facts it rests on, at least one.'),
  quotes: z.array(id).default([]).describe('Quotes it rests on.'),
  limits: text.describe('What speaks against it, or when it does not fit.'),
  lastChecked: day.describe('The day on which it was last held against its records.'),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
