/** A publication that facts, quotes and tables come from; type names are those of CSL, the Citation Style Language. */
import { z } from 'astro/zod';
import { day, id, languageTag, partialDate, text, webAddress } from './scalars.ts';

const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'dataset',
  'document',
  'hearing',
  'interview',
  'legislation',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'speech',
  'webpage',
] as const;

/**
 * How near a text is to whoever knows: an official body or the company itself; established press or research; a copy of
 * one of these on another site; anything else. It belongs to the text that was read, not to the one that it repeats.
 */
export const sourceTiers = ['official', 'press', 'copy', 'other'] as const;

export const sourceSchema = z
  .strictObject({
    type: z.enum(sourceTypes).describe('What kind of publication it is, by the names of CSL, the Citation Style Language.'),
    title: text.meta({
      description: 'Its title. Where the page shows none, a short description that says so.',
      examples: ['Port book 2020'],
    }),
    language: languageTag.optional().describe('The language of the title and of phrases, as a BCP 47 tag, where it is not the site’s.'),
    authors: z
      .array(text)
      .min(1)
      .optional()
      .meta({ description: 'Who wrote it, as it names them.', examples: [['Ada Keel']] }),
    publisher: text.meta({
      description: 'Who published the text that was read: of a copy, the site that holds it.',
      examples: ['Port Office'],
    }),
    tier: z
      .enum(sourceTiers)
      .describe(
        'How near the text that was read is to whoever knows. official: a public body, or the company itself. press: established press or research, also with a wire. copy: a text of one of these on another site. other: all else, such as digests and posts.',
      ),
    copyOf: text
      .optional()
      .meta({ description: 'Whose text a copy repeats.', needed: 'with tier: copy, unless derivedFrom says it', examples: ['Reuters'] }),
    published: partialDate.optional().describe('When, as precise as known; absent where the publication shows no date.'),
    url: webAddress.optional().meta({ description: 'Where it can be read.', needed: 'unless held says how we hold it' }),
    part: text.optional().meta({
      description: 'Which part of the page at the address it is, where another source is another part.',
      examples: ['Workbook prices.xlsx'],
    }),
    held: text.optional().meta({ description: 'How we hold a text that has no address.', examples: ['supplied text'] }),
    retrieved: z
      .union([z.literal('not-recorded').meta({ form: 'not-recorded' }), day], {
        error: 'is not a calendar day; write YYYY-MM-DD, or not-recorded',
      })
      .describe('The day on which it was read, or not-recorded, which its page then says.'),
    licence: text.optional().meta({ description: 'Its terms, as it states them.', examples: ['CC BY 4.0'] }),
    archived: webAddress.optional().describe('A copy in a web archive.'),
    derivedFrom: id.optional().describe('The source that this one copies, summarises or rewrites.'),
    note: text.optional().describe('What a reader has to know about it.'),
  })
  .refine((source) => source.url !== undefined || source.held !== undefined, {
    path: ['url'],
    error: 'is missing, and so is held; give the address, or say in held how the text is kept',
  })
  .refine(({ tier, copyOf, derivedFrom }) => tier !== 'copy' || copyOf !== undefined || derivedFrom !== undefined, {
    path: ['copyOf'],
    error: 'is missing; write whose text the copy repeats, in copyOf or derivedFrom',
  })
  .refine(({ tier, copyOf }) => tier === 'copy' || copyOf === undefined, {
    path: ['copyOf'],
    error: 'does not fit a source that is no copy; write tier: copy, or take copyOf out',
  });

export type Source = z.infer<typeof sourceSchema>;
