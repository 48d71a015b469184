/** A publication that facts, quotes and tables come from; type names are those of CSL, the Citation Style Language. */
import { z } from 'astro/zod';
import { day, id, languageTag, partialDate, text } from './scalars.ts';

export const sourceTypes = [
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

export const sourceSchema = z
  .strictObject({
    type: z.enum(sourceTypes),
    title: text,
    /** BCP 47 tag of the title and phrases, where it is not the site's language. */
    language: languageTag.optional(),
    authors: z.array(text).min(1).optional(),
    publisher: text,
    /** As precise as known; absent where the publication shows no date. */
    published: partialDate.optional(),
    url: z.url({ protocol: /^https?$/, error: 'is not a web address; write it whole, beginning with https:// or http://' }).optional(),
    /** How we hold a text that has no address: "supplied text". */
    held: text.optional(),
    retrieved: z.union([z.literal('not-recorded'), day], { error: 'is not a calendar day; write YYYY-MM-DD, or not-recorded' }),
    licence: text.optional(),
    archived: z.url({ protocol: /^https?$/, error: 'is not a web address; write it whole' }).optional(),
    /** The source that this one copies, summarises or rewrites. */
    derivedFrom: id.optional(),
    note: text.optional(),
  })
  .refine((source) => source.url !== undefined || source.held !== undefined, {
    path: ['url'],
    message: 'is missing, and so is held; give the address, or say in held how the text is kept',
  });

export type Source = z.infer<typeof sourceSchema>;
