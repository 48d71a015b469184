/** A means to become less dependent, or to make others so: who uses it, since when, and what shows it. */
import { z } from 'astro/zod';
import { placeholdersIn } from '../placeholder-marks.ts';
import { findingSchema } from './finding.ts';
import { flag, id, partialDate, placeInOrder, text, wording } from './scalars.ts';

/** How far an economy has come with a lever. */
const leverStages = ['in-use', 'announced', 'planned', 'proposed', 'ended'] as const;
export type LeverStage = (typeof leverStages)[number];

/** What came of a lever. The last is for levers that others pull against those who depend on them. */
const outcomes = ['brought-supply', 'cut-need', 'changed-rules', 'fell-short', 'not-yet-seen', 'hit-importers'] as const;
export type Outcome = (typeof outcomes)[number];

const outcomeSchema = z
  .strictObject({
    kind: z.enum(outcomes).describe('What came of it, in one word of the list.'),
    says: text.describe('What shows it, in a sentence; figures as [[fact-id]].'),
    restsOn: z.array(id).default([]).describe('The facts that show it, besides those in the sentence.'),
  })
  .superRefine(({ kind, says, restsOn }, context) => {
    if (kind === 'not-yet-seen' || restsOn.length > 0 || placeholdersIn(says).length > 0) return;
    const message = 'rests on no fact; name one in the sentence as [[fact-id]], or in restsOn';
    context.addIssue({ code: 'custom', path: ['says'], message });
  });

/** A family of levers: what they have in common, and its place among the others. */
export const familySchema = z.strictObject({
  title: wording.meta({ description: 'Its name, as a heading.', examples: ['Need less'] }),
  description: text.meta({ description: 'What its levers do, in a sentence.', examples: ['Cut, replace and reuse.'] }),
  order: placeInOrder.meta({ description: 'Its place among the families, lowest first.', examples: ['1'] }),
  apart: flag.optional().describe('true for levers that others pull against those who depend on them: they are shown apart.'),
});

export const leverSchema = z.strictObject({
  title: wording.meta({ description: 'The lever as a short command.', examples: ['Count every ship'] }),
  family: id.describe('The family it belongs to.'),
  summary: text.describe('What it is and does, in our words; figures as [[fact-id]].'),
  usedBy: z
    .array(
      z
        .strictObject({
          economy: id.describe('Who uses it.'),
          stage: z.enum(leverStages).describe('How far that has come.'),
          since: partialDate.optional().describe('Since when, as precise as known.'),
          sentence: text.describe('What the economy does with it, in our words; figures as [[fact-id]].'),
          facts: z.array(id).default([]).describe('The facts that show it, besides those in the sentence.'),
        })
        .superRefine(({ sentence, facts }, context) => {
          if (facts.length > 0 || placeholdersIn(sentence).length > 0) return;
          const message = 'rests on no fact; name one in facts, or in the sentence as [[fact-id]]';
          context.addIssue({ code: 'custom', path: ['sentence'], message });
        }),
    )
    .default([])
    .describe('Who uses it, and how far that has come.'),
  outcome: outcomeSchema.describe('What came of it.'),
  cost: findingSchema.describe('What it has cost, as far as a record says, in a sentence.'),
  timeToEffect: findingSchema.describe('How long it took until it showed, in a sentence.'),
  limits: findingSchema.describe('What it did not solve, in a sentence.'),
  risk: findingSchema.describe('What can go wrong for whoever copies it, in a sentence.'),
  needs: z.array(text).min(1).describe('What an economy needs in order to copy it; our judgement.'),
  facts: z.array(id).default([]).describe('Facts that show that it works, or does not.'),
  quotes: z.array(id).default([]).describe('Quotes about it.'),
  namedIn: z.array(id).default([]).describe('Publications that name it.'),
});
export type Lever = z.infer<typeof leverSchema>;
