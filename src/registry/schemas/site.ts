/** What makes a site its own: its name, terms, menu, looks and language, and what its home page and its search begin with. */
import { z } from 'astro/zod';
import { colourNames, colourTable, modes, type ColourName, type Mode } from '../../colours/palette.ts';
import { sectionNames, type SectionName } from '../../words/sections.ts';
import { repositorySchema } from './repository.ts';
import { contactAddress, day, id, languageTag, text } from './scalars.ts';

const section = z.enum(sectionNames);

const menuEntry = z
  .strictObject({
    section: section.optional().describe('A section that stands in the menu itself.'),
    name: text.optional().meta({ description: 'What a group of sections is called.', examples: ['Evidence'], needed: 'of a group' }),
    sections: z.array(section).min(1).optional().meta({ description: 'The sections of a group.', needed: 'of a group' }),
  })
  .superRefine(({ section: one, name, sections }, context) => {
    const refuse = (message: string, path: string[] = []) => context.addIssue({ code: 'custom', path, message });
    if (one !== undefined && sections !== undefined) refuse('is one section and a group at once; make two entries of it', ['section']);
    else if (one === undefined && sections === undefined)
      refuse('names no section; write section: briefings, or name: and sections: of a group');
    else if (one === undefined && name === undefined) refuse('is a group without a name; add name:');
    else if (one !== undefined && name !== undefined)
      refuse('names a section, whose name stands in sectionNames; remove name here', ['name']);
  });

const tone = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'is not a colour; write # and six digits or small letters a to f, for example "#005ea5"')
  .meta({ form: 'colour', examples: ['#005ea5'] });

const toneFields = Object.fromEntries(
  colourNames.map((name) => [name, tone.optional().describe(colourTable[name].says)]),
  // Each name has its field.
) as Record<ColourName, z.ZodOptional<typeof tone>>;
const coloursSchema = z.strictObject(
  Object.fromEntries(
    modes.map((mode) => [mode, z.strictObject(toneFields).optional().describe(`What differs from our own colours in the ${mode}.`)]),
    // Each mode has its tones.
  ) as Record<Mode, z.ZodOptional<z.ZodObject<typeof toneFields, z.core.$strict>>>,
);

const picture = z
  .string()
  .regex(
    /^(?:[a-z0-9._-]+\/)*[a-z0-9._-]+\.svg$/i,
    'is not an SVG file of public/; write its path inside that folder, for example logo.svg',
  )
  .meta({ form: 'path', examples: ['logo.svg'] });

/** `own`: the faces that come with the generator, cut down to the letters that the site shows. `system`: the reader's own. */
const fontChoices = ['own', 'system'] as const;

const siteFields = z.strictObject({
  name: text.meta({ description: 'The name of the site.', examples: ['The Harbour Notes'] }),
  tagline: text.optional().meta({
    description: 'What it is in a few words: under its name on the home page, behind it in the title of that page.',
    examples: ['Two ports, one river, every figure sourced'],
  }),
  description: text.meta({ description: 'What the site is, in one sentence.', examples: ['Briefings on two ports.'] }),
  language: languageTag.meta({ description: 'The language of the site’s words, as a BCP 47 tag.', examples: ['en-GB'] }),
  spelling: z
    .string()
    .regex(/^(?:none|[a-z]{2,3}(?:-[A-Z]{2})?)$/, 'is no language of a dictionary; write for example en-GB, or none')
    .optional()
    .meta({
      description: 'The dictionary that briefings are checked against, or none; that of the site’s language, if not said.',
      form: 'language tag',
      examples: ['en-GB'],
    }),
  publisher: id.describe('Who publishes it.'),
  about: z
    .array(
      z.strictObject({
        title: text.meta({ description: 'A heading of the about page.', examples: ['Why two ports'] }),
        text: z
          .array(text)
          .min(1)
          .meta({ description: 'What stands under it, a paragraph each.', examples: [['They share a river.']] }),
      }),
    )
    .default([])
    .describe('What the about page says of this site, before method, terms and privacy, which hold for all.'),
  licence: z
    .strictObject({
      text: text.meta({
        description: 'What others may do with the site, in a sentence.',
        examples: ['Our texts are under CC BY 4.0.'],
      }),
      address: z
        .string()
        .regex(/^https?:\/\/\S+$/, 'is not a web address; write https://…')
        .optional()
        .meta({
          description: 'Where the licence of the texts stands.',
          form: 'web address',
          examples: ['https://creativecommons.org/licenses/by/4.0/'],
        }),
    })
    .optional()
    .describe('The terms of what is the site’s own; facts and tables keep those of their sources.'),
  menu: z
    .array(menuEntry)
    .min(1)
    .optional()
    .describe('The menu, in its order: sections, and groups of them. Sections with nothing in them are left out by themselves.'),
  sectionNames: z
    .strictObject(
      Object.fromEntries(
        sectionNames.map((name) => [name, text.optional().describe(`What /${name}/ is called.`)]),
        // Each section has its field.
      ) as Record<SectionName, z.ZodOptional<typeof text>>,
    )
    .optional()
    .describe('Sections that are called something else here.'),
  logo: picture.optional().describe('The picture before the name at the head of each page.'),
  icon: picture.optional().describe('The picture in the tab of a browser; the logo, if not said, or else one of ours in the accent.'),
  colours: coloursSchema.optional().describe('Colours of its own, in the light and in the dark.'),
  fonts: z
    .strictObject({
      text: z.enum(fontChoices).optional().describe('Of words.'),
      headings: z.enum(fontChoices).optional().describe('Of headings.'),
    })
    .optional()
    .describe('own for the faces that come with the generator, system for those of the reader’s machine.'),
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
        question: text
          .refine((value) => /[?？]$/.test(value), 'does not end like a question; put a question mark behind it')
          .meta({ description: 'The question, in the reader’s words.', examples: ['What does it cost?'] }),
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
export const siteSchema = siteFields.superRefine((site, context) => {
  refuseRepeats(site.menu, context);
  const { contact, contactUntil } = site;
  if (contactUntil === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['contactUntil'], message });
  if (contact === undefined) refuse('has no contact to belong to; add contact, or remove it');
  // RFC 9116, section 2.5.3: a page has to be given by https.
  else if (contact.startsWith('http:')) refuse(`does not go with "${contact}"; name a mailbox or an https:// page, as security.txt has to`);
});

function refuseRepeats(menu: readonly z.infer<typeof menuEntry>[] | undefined, context: z.RefinementCtx): void {
  const seen = new Set<SectionName>();
  (menu ?? []).forEach((entry, index) => {
    const places = [
      ...(entry.section === undefined ? [] : [{ name: entry.section, path: ['menu', index, 'section'] }]),
      ...(entry.sections ?? []).map((name, place) => ({ name, path: ['menu', index, 'sections', place] })),
    ];
    for (const { name, path } of places) {
      if (seen.has(name)) context.addIssue({ code: 'custom', path, message: `"${name}" stands in the menu already; remove it here` });
      seen.add(name);
    }
  });
}
