/** What we would do: one step for one actor, always our judgement, with what it rests on. */
import { z } from 'astro/zod';
import { findingSchema } from './finding.ts';
import { day, id, partialDate, placeInOrder, text, wording } from './scalars.ts';

export const recommendationSchema = z.strictObject({
  title: wording.meta({ description: 'The step as a short command.', examples: ['Fix the definition before the target'] }),
  actor: text.meta({ description: 'Who would take the step.', examples: ['A trade ministry'] }),
  step: text.describe('What the step is, in our words; figures as [[fact-id]].'),
  priority: placeInOrder.meta({ description: 'Its place among all, the one to begin with first.', examples: ['1'] }),
  jurisdiction: text.meta({ description: 'Whose law it falls under.', examples: ['Any importer that makes magnets'] }),
  instrument: text.meta({ description: 'By which means.', examples: ['A purchase contract'] }),
  firstStep: text.describe('What can be done within 90 days.'),
  by: partialDate.describe('The day, month or year by which it should be in force.'),
  cost: findingSchema.describe('What it costs, in a short sentence.'),
  time: findingSchema.describe('How long until it works, in a short sentence.'),
  effect: findingSchema.describe('What it changes, in a short sentence.'),
  risk: findingSchema.describe('What can go wrong, in a short sentence.'),
  losers: text.describe('Who loses by it.'),
  levers: z.array(id).min(1).describe('The levers it pulls, at least one.'),
  facts: z.array(id).min(1).describe('The facts it rests on, at least one.'),
  quotes: z.array(id).default([]).describe('Quotes it rests on.'),
  against: text.describe('What speaks against it, or when it does not fit.'),
  lastChecked: day.describe('The day on which it was last held against its records.'),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
