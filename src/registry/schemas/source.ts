/** A publication that facts, quotes and tables come from; type names are those of CSL, the Citation Style Language. */
import { z } from 'astro/zod';
import { day, id, languageTag, partialDate, text, webAddress } from './scalars.ts';

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

/**
 * How near a text is to whoever knows: an official body or the company itself; established press or research; a copy of
 * one of these on another site; anything else. It belongs to the text that was read, not to the one that it repeats.
 */
export const sourceTiers = ['official', 'press', 'copy', 'other'] as const;
export type SourceTier = (typeof sourceTiers)[number];

export const sourceSchema = z
  .strictObject({
    type: z.enum(sourceTypes),
    title: text,
    /** BCP 47 tag of the title and phrases, where it is not the site's language. */
    language: languageTag.optional(),
    authors: z.array(text).min(1).optional(),
    publisher: text,
    tier: z.enum(sourceTiers),
    /** Whose text a copy repeats: "Reuters"; not needed where derivedFrom names the source. */
    copyOf: text.optional(),
    /** As precise as known; absent where the publication shows no date. */
    published: partialDate.optional(),
    url: webAddress.optional(),
    /** How we hold a text that has no address: "supplied text". */
    held: text.optional(),
    retrieved: z.union([z.literal('not-recorded'), day], { error: 'is not a calendar day; write YYYY-MM-DD, or not-recorded' }),
    licence: text.optional(),
    archived: webAddress.optional(),
    /** The source that this one copies, summarises or rewrites. */
    derivedFrom: id.optional(),
    note: text.optional(),
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
