/** A means to become less dependent, or to make others so: who uses it, since when, and what shows it. */
import { z } from 'astro/zod';
import { id, partialDate, text } from './scalars.ts';

/** How far an economy has come with a lever. */
export const leverStages = ['in-use', 'announced', 'planned', 'proposed', 'ended'] as const;
export type LeverStage = (typeof leverStages)[number];

export const leverSchema = z.strictObject({
  title: text,
  /** What it is and does, in our words. */
  summary: text,
  /** Who uses it and how far that has come, in our words and with the facts that show it. */
  usedBy: z
    .array(
      z.strictObject({
        economy: id,
        stage: z.enum(leverStages),
        since: partialDate.optional(),
        sentence: text,
        facts: z.array(id).default([]),
      }),
    )
    .default([]),
  /** What it has cost, as far as a record says; figures as [[fact-id]]. */
  cost: text.optional(),
  /** How long it took until it showed. */
  timeToEffect: text.optional(),
  /** What it did not solve. */
  limits: text.optional(),
  /** What an economy needs in order to copy it; our judgement. */
  needs: z.array(text).default([]),
  facts: z.array(id).default([]),
  quotes: z.array(id).default([]),
  /** Publications that name it. */
  namedIn: z.array(id).default([]),
});
export type Lever = z.infer<typeof leverSchema>;
