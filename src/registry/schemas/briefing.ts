/** Front matter of the pages people write: briefings and docs. */
import { z } from 'astro/zod';
import { repositorySchema } from './repository.ts';
import { contactAddress, day, decimal, flag, id, languageTag, text } from './scalars.ts';

export const briefingSchema = z
  .strictObject({
    title: text,
    description: text,
    /** The question in the reader's words, for the home page. */
    question: text,
    order: decimal,
    published: day,
    updated: day,
    changes: z.array(z.strictObject({ date: day, note: text })).min(1),
    /** Ids of organisations or people. */
    authors: z.array(id).min(1),
    topics: z.array(text).default([]),
    economies: z.array(id).default([]),
    /** The facts shown as headline figures. */
    headline: z.array(id).default([]),
    /** Who held every sentence against the records, when, and the fingerprint of the text as it then was. */
    secondReading: z
      .strictObject({
        on: day,
        /** "machine", or the name of the person. */
        by: text,
        of: z.string().regex(/^[0-9a-f]{16}$/, 'is not a fingerprint; npm run prose -- --audit prints it'),
      })
      .optional(),
    draft: flag.optional(),
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
  title: text,
  description: text,
  order: decimal,
  updated: day,
});
export type Doc = z.infer<typeof docSchema>;

/** Numbers that prose may hold without a fact: few, each with a reason, each still needed. */
export const allowancesSchema = z
  .array(
    z.strictObject({
      file: text,
      text,
      count: z.string().regex(/^[1-9]\d*$/, 'is not a count; write how many times the text stands in the file'),
      reason: text,
    }),
  )
  .max(60);
export type Allowance = z.infer<typeof allowancesSchema>[number];

const siteFields = z.strictObject({
  name: text,
  description: text,
  /** BCP 47 tag of the site's words, for example en-GB. */
  language: languageTag,
  /** Who publishes it: an organisation's id. */
  publisher: id,
  /** When the evidence was gathered, and the source that is the newest page read. */
  evidence: z.strictObject({ gathered: day, newest: id }).optional(),
  /** How to report an error: an address of a page or a mailbox; the about page says so where there is none. */
  contact: contactAddress.optional(),
  /** The last day on which security reports may rely on the contact: with it /.well-known/security.txt is written. */
  contactUntil: day.optional(),
  /** Where the project is kept, for the links to a page's file and, without a contact, to report an error. */
  repository: repositorySchema.optional(),
  /** What readers come with, for the home page: a question and the briefings that answer it, the best first. */
  questions: z.array(z.strictObject({ question: text, briefings: z.array(id).min(1) })).default([]),
  /** Groups of the glossary whose terms readers can narrow a search by, and what such a term is called. */
  filterTerms: z.strictObject({ name: text, groups: z.array(text).min(1) }).optional(),
  /** Words and short phrases that readers use for each other when they search, beyond the other names of records. */
  synonyms: z.array(z.array(text).min(2)).default([]),
});
export const siteSchema = siteFields.superRefine(({ contact, contactUntil }, context) => {
  if (contactUntil === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['contactUntil'], message });
  if (contact === undefined) refuse('has no contact to belong to; add contact, or remove it');
  // RFC 9116, section 2.5.3: a page has to be given by https.
  else if (contact.startsWith('http:')) refuse(`does not go with "${contact}"; name a mailbox or an https:// page, as security.txt has to`);
});
export type SiteRecord = z.infer<typeof siteSchema>;
