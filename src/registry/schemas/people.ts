/** Who is quoted and for whom they spoke: people, organisations, and the economies all records are about. */
import { z } from 'astro/zod';
import { id, partialDate, text } from './scalars.ts';

/** Found by search, and shown on its page. */
const otherNames = z
  .array(text)
  .default([])
  .meta({
    description:
      'Other names and spellings under which readers may look for it, in any language: only certain ones, and none that another record of the kind has.',
    examples: [['Northport Harbour', 'ノースポート']],
  });

export const economySchema = z
  .strictObject({
    name: text.meta({ description: 'Its name, as a heading has it.', examples: ['Netherlands'] }),
    code: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is no code; write two capital letters, for example JP, or leave it out')
      .optional()
      .meta({
        description: 'Its two letters by ISO 3166-1, or the statistical code in use (EU); absent for the world.',
        form: 'two capital letters',
        examples: ['NL'],
      }),
    inSentence: text.optional().meta({ description: 'The name inside a sentence, where it differs.', examples: ['the Netherlands'] }),
    otherNames,
  })
  .refine(
    ({ name, inSentence = name }) =>
      inSentence === name || !inSentence.endsWith(` ${name}`) || !/^(?:The|Der|Die|Das|Les?|La) /.test(inSentence),
    {
      path: ['inSentence'],
      error: 'begins with a capital, which would stand in the middle of sentences; write the article small',
    },
  );

export const organisationSchema = z.strictObject({
  name: text.meta({ description: 'Its name, as it calls itself in the language of the site.', examples: ['Port Office'] }),
  description: text.meta({ description: 'What it is, in one sentence.', examples: ['The office that counts the ships of Northport.'] }),
  otherNames,
  economy: id.optional().describe('The economy that it belongs to.'),
  sources: z.array(id).min(1).describe('What says so, at least one.'),
});

export const personSchema = z.strictObject({
  name: text.meta({ description: 'The name, given name first.', examples: ['Ada Keel'] }),
  otherNames,
  role: text.meta({ description: 'The role as the source gives it; say so if it gives none.', examples: ['Harbour master'] }),
  organisation: id.describe('For whom the person spoke.'),
  asOf: partialDate.describe('When the person held the role: the date of the words or the page that says so.'),
  source: id.describe('What says who the person is.'),
});
export type Economy = z.infer<typeof economySchema>;
