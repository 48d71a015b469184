/** Everything that people author, with its type: the collections, and the few files that stand alone. */
import type { z } from 'astro/zod';
import { keysOf } from '../narrow/keys-of.ts';
import type { SoleFile } from './collection.ts';
import { collections, type CollectionName } from './collections.ts';
import { allowancesSchema } from './schemas/briefing.ts';
import { redirectsSchema } from './schemas/redirects.ts';
import { siteSchema } from './schemas/site.ts';

const soleFiles = {
  site: {
    noun: 'site',
    file: 'data/site.yaml',
    shape: 'single',
    schema: siteSchema,
    references: {
      publisher: ['organisations'],
      'evidence.newest': ['sources'],
      'questions.*.briefings.*': ['briefings'],
      'questions.*.charts.*': ['charts'],
      'ladder.measure': ['measures'],
      'ladder.economy': ['economies'],
      'ladder.partner': ['economies'],
    },
  },
  allowances: {
    noun: 'allowed quantity',
    file: 'data/allowed-quantities.yaml',
    shape: 'list',
    schema: allowancesSchema,
    references: {},
  },
  redirects: { noun: 'redirect', file: 'data/redirects.yaml', shape: 'single', schema: redirectsSchema, references: {} },
} as const satisfies Record<string, SoleFile<CollectionName>>;

/** Everything authored, collections and sole files alike. */
const authored = { ...collections, ...soleFiles };
export type AuthoredName = keyof typeof authored;
export const authoredNames: readonly AuthoredName[] = keysOf<AuthoredName>(authored);

/** A valid record as its schema gives it. */
export type Authored<Name extends AuthoredName> = z.infer<(typeof authored)[Name]['schema']>;

export const authoredOf: {
  readonly [Name in AuthoredName]: SoleFile<CollectionName> & { readonly schema: z.ZodType<Authored<Name>> };
} = authored;
