/** What a subject's figures are about besides economies: companies, mines, rivers, species. */
import { z } from 'astro/zod';
import { id, text, wording } from './scalars.ts';

/** Collections whose records may be what figures are about. */
const memberCollections = ['organisations', 'people', 'economies'] as const;

export const dimensionSchema = z
  .strictObject({
    title: wording.meta({ description: 'What one of its members is, for labels.', examples: ['Mine'] }),
    members: z
      .record(id, text)
      .optional()
      .meta({
        description: 'The id and the name of each member.',
        needed: 'without collection',
        examples: [{ 'north-pit': 'North Pit' }],
      }),
    collection: z.enum(memberCollections).optional().meta({
      description: 'The records that are its members, instead of members.',
      needed: 'without members',
    }),
  })
  .superRefine(({ members, collection }, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (members === undefined && collection === undefined)
      refuse('members', 'is missing; list the members, or name the collection whose records they are');
    if (members !== undefined && collection !== undefined) refuse('collection', 'stands beside members; keep one of the two');
    if (members !== undefined && Object.keys(members).length === 0) refuse('members', 'has no entry; list the members');
  });
export type Dimension = z.infer<typeof dimensionSchema>;
