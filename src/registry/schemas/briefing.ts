/** Front matter of the pages people write: briefings and docs. */
import { z } from 'astro/zod';
import { repositorySchema } from './repository.ts';
import { contactAddress, day, decimal, flag, id, languageTag, text } from './scalars.ts';

export const briefingSchema = z
  .strictObject({
    title: text.meta({ description: 'What the briefing found, as a heading.', examples: ['Fewer ships come from Southport'] }),
    description: text.meta({
      description: 'The finding in one or two sentences, for lists, search results and feeds; figures as [[fact-id]].',
      examples: ['Northport depends less on Southport than it did.'],
    }),
    question: text.meta({
      description: 'The question that it answers, in the reader’s words, for the home page.',
      examples: ['Does Northport depend on Southport?'],
    }),
    order: decimal.meta({ description: 'Its place among the briefings, lowest first.', examples: ['1'] }),
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
      .describe('What changed and when, the first edition too.'),
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
    if (briefing.updated < briefing.published) {
      context.addIssue({
        code: 'custom',
        path: ['updated'],
        message: `"${briefing.updated}" is before published "${briefing.published}"; correct one of them`,
      });
    }
  });
export type Briefing = z.infer<typeof briefingSchema>;

export const docSchema = z.strictObject({
  title: text.meta({ description: 'What the page is about.', examples: ['Add a fact'] }),
  description: text.describe('What a reader finds there, in one sentence.'),
  order: decimal.meta({ description: 'Its place among the docs, lowest first.', examples: ['1'] }),
  updated: day.describe('The day of its last change.'),
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

const siteFields = z.strictObject({
  name: text.meta({ description: 'The name of the site.', examples: ['The Harbour Notes'] }),
  description: text.meta({ description: 'What the site is, in one sentence.', examples: ['Briefings on two ports.'] }),
  language: languageTag.meta({ description: 'The language of the site’s words, as a BCP 47 tag.', examples: ['en-GB'] }),
  publisher: id.describe('Who publishes it.'),
  evidence: z
    .strictObject({
      gathered: day.describe('The day on which the evidence was gathered.'),
      newest: id.describe('The source that is the newest page read; none may be newer.'),
    })
    .optional()
    .describe('How far the evidence reaches; shown on every page and behind what is copied.'),
  contact: contactAddress.optional().describe('How to report an error: a page or a mailbox; the about page says so where there is none.'),
  contactUntil: day
    .optional()
    .describe('The last day on which security reports may rely on the contact: with it /.well-known/security.txt is written.'),
  repository: repositorySchema
    .optional()
    .describe('Where the project is kept, for "edit this page" and, without a contact, to report an error.'),
  ladder: z
    .strictObject({
      measure: id.describe('The measure, in per cent.'),
      economy: id.describe('Of whom.'),
      partner: id.optional().describe('With whom.'),
    })
    .optional()
    .describe(
      'What the home page shows at a glance: the newest observed figure of each definition of one measure, on a line from 0 to 100.',
    ),
  searchExamples: z
    .array(text)
    .default([])
    .meta({ description: 'Searches to try, on the home page.', examples: [['ships lost in 2020']] }),
  questions: z
    .array(
      z.strictObject({
        question: text.meta({ description: 'The question, in the reader’s words.', examples: ['What does it cost?'] }),
        briefings: z.array(id).min(1).describe('The briefings that answer it, the best first.'),
        charts: z
          .array(id)
          .default([])
          .describe('Charts that stand under it in the gallery, before those of its briefings: most of all those that no briefing shows.'),
      }),
    )
    .default([])
    .describe('What readers come with, for the home page.'),
  filterTerms: z
    .strictObject({
      name: text.meta({ description: 'What such a term is called.', examples: ['Tide'] }),
      groups: z
        .array(text)
        .min(1)
        .meta({ description: 'Groups of the glossary.', examples: [['Tides']] }),
    })
    .optional()
    .describe('Groups of the glossary whose terms readers can narrow a search by.'),
  synonyms: z
    .array(z.array(text).min(2))
    .default([])
    .meta({
      description: 'Words and short phrases that readers use for each other when they search, beyond the other names of records.',
      examples: [[['ship', 'vessel']]],
    }),
});
export const siteSchema = siteFields.superRefine(({ contact, contactUntil }, context) => {
  if (contactUntil === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['contactUntil'], message });
  if (contact === undefined) refuse('has no contact to belong to; add contact, or remove it');
  // RFC 9116, section 2.5.3: a page has to be given by https.
  else if (contact.startsWith('http:')) refuse(`does not go with "${contact}"; name a mailbox or an https:// page, as security.txt has to`);
});
