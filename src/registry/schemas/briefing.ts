/** Front matter of the pages people write: briefings and docs. */
import { z } from 'astro/zod';
import { day, flag, id, isPartialDate, placeInOrder, text, wording } from './scalars.ts';

export const briefingSchema = z
  .strictObject({
    title: wording.meta({ description: 'What the briefing found, as a heading.', examples: ['Fewer ships come from Southport'] }),
    description: text.meta({
      description: 'The finding in one or two sentences, for lists, search results and feeds; figures as [[fact-id]].',
      examples: ['Northport depends less on Southport than it did.'],
    }),
    question: text
      .refine((value) => /[?？]$/.test(value), 'does not end like a question; put a question mark behind it')
      .meta({
        description: 'The question that it answers, in the reader’s words, for the home page.',
        examples: ['Does Northport depend on Southport?'],
      }),
    order: placeInOrder.meta({ description: 'Its place among the briefings, lowest first.', examples: ['1'] }),
    published: day.describe('The day on which it was first published.'),
    updated: day.describe('The day of its last change.'),
    changes: z
      .array(
        z.strictObject({
          date: day.describe('The day of the change.'),
          note: text.meta({ description: 'What changed, in words.', examples: ['First edition.'] }),
        }),
      )
      .min(1)
      .describe('What changed and when, the newest first, the first edition too.'),
    authors: z.array(id).min(1).describe('Who wrote it, at least one.'),
    topics: z
      .array(text)
      .default([])
      .meta({ description: 'What it is about, in a word or two each.', examples: [['arrivals']] }),
    economies: z.array(id).default([]).describe('The economies it is about.'),
    headline: z.array(id).default([]).describe('The facts that are shown as headline figures.'),
    whatToDo: z.array(id).max(5).default([]).describe('The recommendations of <WhatToDo>, at most five, the first to be taken first.'),
    leadChart: id.optional().describe('The chart of the one-minute version: one of those in the text.'),
    secondReading: z
      .strictObject({
        on: day.describe('The day of the reading.'),
        by: text.meta({ description: 'machine, or the name of the person.', examples: ['machine'] }),
        of: z
          .string()
          .regex(/^[0-9a-f]{16}$/, 'is not a fingerprint; npm run prose -- --audit prints it')
          .meta({ description: 'The fingerprint of the text, as npm run prose -- --audit prints it.', form: 'fingerprint' }),
      })
      .optional()
      .describe('Who held every sentence against the records, when, and the fingerprint of the text as it then was.'),
    draft: flag.optional().describe('true for a page that is not published yet.'),
  })
  .superRefine((briefing, context) => {
    // A day that is none is told as such.
    if (isPartialDate(briefing.updated) && isPartialDate(briefing.published) && briefing.updated < briefing.published) {
      context.addIssue({
        code: 'custom',
        path: ['updated'],
        message: `"${briefing.updated}" is before published "${briefing.published}"; correct one of them`,
      });
    }
  });
export type Briefing = z.infer<typeof briefingSchema>;

export const docSchema = z.strictObject({
  title: wording.meta({ description: 'What the page is about.', examples: ['Add a fact'] }),
  description: text.describe('What a reader finds there, in one sentence.'),
  order: placeInOrder.meta({ description: 'Its place among the docs, lowest first.', examples: ['1'] }),
  updated: day.describe('The day of its last change.'),
  background: flag
    .optional()
    .describe('true for a page that gives reasons and no steps: search shows what tells a reader what to do before it.'),
});

/** Numbers that prose may hold without a fact: few, each with a reason, each still needed. */
export const allowancesSchema = z
  .array(
    z.strictObject({
      file: text.meta({
        description: 'The file that it stands in, from the project’s root.',
        examples: ['src/content/briefings/arrivals.mdx'],
      }),
      text: text.meta({ description: 'The words, as the check reports them.', examples: ['two years'] }),
      count: z
        .string()
        .regex(/^[1-9]\d*$/, 'is not a count; write how many times the text stands in the file')
        .meta({ description: 'How many times it stands there.', form: 'count', examples: ['1'] }),
      reason: text.meta({ description: 'Why it is no figure of ours.', examples: ['A name, not a quantity.'] }),
    }),
  )
  .max(60);
export type Allowance = z.infer<typeof allowancesSchema>[number];
