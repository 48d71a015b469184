/** What we would do: one step for one actor, always our judgement, with what it rests on. */
import { z } from 'astro/zod';
import { day, id, text } from './scalars.ts';

export const recommendationSchema = z.strictObject({
  title: text,
  /** Who would take the step: "a trade ministry". */
  actor: text,
  /** What the step is, in our words. */
  step: text,
  /** By when it would have to begin, in words. */
  byWhen: text,
  /** The levers it pulls. */
  levers: z.array(id).min(1),
  /** Facts and quotes it rests on. */
  facts: z.array(id).min(1),
  quotes: z.array(id).default([]),
  /** What speaks against it, or when it does not fit. */
  limits: text,
  lastChecked: day,
});
export type Recommendation = z.infer<typeof recommendationSchema>;
