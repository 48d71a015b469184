/** Everything that people author: the table of collections, and of the few files that stand alone. All else about them follows from it. */
import type { z } from 'astro/zod';
import { allowancesSchema, briefingSchema, docSchema, siteSchema } from './schemas/briefing.ts';
import { chartSchema } from './schemas/chart.ts';
import { datasetSchema } from './schemas/dataset.ts';
import { factSchema } from './schemas/fact.ts';
import { termSchema } from './schemas/glossary.ts';
import { leverSchema } from './schemas/lever.ts';
import { measureSchema, unitSchema } from './schemas/measure.ts';
import { economySchema, organisationSchema, personSchema } from './schemas/people.ts';
import { quoteSchema } from './schemas/quote.ts';
import { recommendationSchema } from './schemas/recommendation.ts';
import { redirectsSchema } from './schemas/redirects.ts';
import { sourceSchema } from './schemas/source.ts';
import { keysOf } from '../narrow/keys-of.ts';

/** A file that holds one record, or a list; there is one of it, and it has no page. */
interface SoleFile<Name extends string = string> {
  /** For messages: "There is no source …". */
  readonly noun: string;
  /** The group, where there is one, is the record's id. */
  readonly path: RegExp;
  /**
   * How a file holds records: `single` is the record itself, `keyed` a map of records by id, `front-matter` the keys before a
   * body; a `list` may be empty.
   */
  readonly shape: 'single' | 'keyed' | 'front-matter' | 'list';
  /** What a record must look like; its type is the record's. */
  readonly schema: z.ZodType;
  /** Keys whose plain values are numbers and truth values, not text: parts in a language of their own. */
  readonly typed?: readonly string[];
  /** Path of a key (`*` for every entry of a list or map) → the collections whose ids its value may be. */
  readonly references: Readonly<Record<string, readonly Name[]>>;
}

/** Records of one sort, each with an id; all are kept in the registry under the collection's name. */
export interface Collection<Name extends string = string> extends SoleFile<Name> {
  /** First part of the addresses of its pages; absent where a record has none of its own. */
  readonly page?: string;
  /** What search calls its records; absent where they are not found by themselves. */
  readonly search?: string;
  /** Whether others may have kept a record's address or value, so that data/ledger.csv knows what was published. */
  readonly inLedger: boolean;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** In the order in which pages list what names a record. */
export const collections = {
  briefings: {
    noun: 'briefing',
    path: new RegExp(`^src/content/briefings/(${name})\\.mdx$`),
    shape: 'front-matter',
    schema: briefingSchema,
    references: {
      'authors.*': ['organisations', 'people'],
      'economies.*': ['economies'],
      'headline.*': ['facts'],
      'whatToDo.*': ['recommendations'],
      leadChart: ['charts'],
    },
    page: 'briefings',
    search: 'Briefing',
    inLedger: true,
  },
  charts: {
    noun: 'chart',
    path: new RegExp(`^data/charts/(${name})\\.yaml$`),
    shape: 'single',
    schema: chartSchema,
    typed: ['spec', 'narrow'],
    references: { dataset: ['datasets'] },
    page: 'charts',
    search: 'Chart',
    inLedger: true,
  },
  levers: {
    noun: 'lever',
    path: new RegExp(`^data/levers/(${name})\\.yaml$`),
    shape: 'single',
    schema: leverSchema,
    references: {
      'usedBy.*.economy': ['economies'],
      'usedBy.*.facts.*': ['facts'],
      'facts.*': ['facts'],
      'quotes.*': ['quotes'],
      'namedIn.*': ['sources'],
    },
    page: 'playbook',
    search: 'Lever',
    inLedger: true,
  },
  recommendations: {
    noun: 'recommendation',
    path: new RegExp(`^data/recommendations/(${name})\\.yaml$`),
    shape: 'single',
    schema: recommendationSchema,
    references: {
      'levers.*': ['levers'],
      'facts.*': ['facts'],
      'quotes.*': ['quotes'],
      'cost.restsOn.*': ['facts'],
      'time.restsOn.*': ['facts'],
      'effect.restsOn.*': ['facts'],
      'risk.restsOn.*': ['facts'],
    },
    page: 'recommendations',
    search: 'Recommendation',
    inLedger: true,
  },
  measures: {
    noun: 'measure',
    path: /^data\/measures\.yaml$/,
    shape: 'keyed',
    schema: measureSchema,
    references: { unit: ['units'], 'conflicts.*.facts.*': ['facts'], 'conflicts.*.uses': ['facts'] },
    page: 'measures',
    search: 'Measure',
    inLedger: true,
  },
  facts: {
    noun: 'fact',
    path: new RegExp(`^data/facts/${name}\\.yaml$`),
    shape: 'keyed',
    schema: factSchema,
    references: {
      'from.dataset': ['datasets'],
      unit: ['units'],
      measure: ['measures'],
      economy: ['economies'],
      partner: ['economies'],
      source: ['sources'],
      'derived.cells.*.dataset': ['datasets'],
      'checkedAgainst.*': ['facts', 'sources'],
      'against.*': ['facts'],
    },
    page: 'facts',
    search: 'Fact',
    inLedger: true,
  },
  quotes: {
    noun: 'quote',
    path: new RegExp(`^data/quotes/${name}\\.yaml$`),
    shape: 'keyed',
    schema: quoteSchema,
    references: {
      speaker: ['people'],
      source: ['sources'],
      'variants.*.source': ['sources'],
      'economies.*': ['economies'],
      'levers.*': ['levers'],
    },
    page: 'quotes',
    search: 'Quote',
    inLedger: true,
  },
  datasets: {
    noun: 'dataset',
    path: new RegExp(`^data/datasets/(${name})\\.yaml$`),
    shape: 'single',
    schema: datasetSchema,
    references: { measure: ['measures'], source: ['sources'], 'fields.*.unit': ['units'] },
    page: 'datasets',
    search: 'Dataset',
    inLedger: true,
  },
  people: {
    noun: 'person',
    path: /^data\/people\.yaml$/,
    shape: 'keyed',
    schema: personSchema,
    references: { organisation: ['organisations'], source: ['sources'] },
    page: 'people',
    search: 'Person',
    inLedger: true,
  },
  organisations: {
    noun: 'organisation',
    path: /^data\/organisations\.yaml$/,
    shape: 'keyed',
    schema: organisationSchema,
    references: { economy: ['economies'], 'sources.*': ['sources'] },
    page: 'organisations',
    search: 'Organisation',
    inLedger: true,
  },
  economies: {
    noun: 'economy',
    path: /^data\/economies\.yaml$/,
    shape: 'keyed',
    schema: economySchema,
    references: {},
    page: 'economies',
    search: 'Economy',
    inLedger: true,
  },
  sources: {
    noun: 'source',
    path: new RegExp(`^data/sources/${name}\\.yaml$`),
    shape: 'keyed',
    schema: sourceSchema,
    references: { derivedFrom: ['sources'] },
    page: 'sources',
    search: 'Source',
    inLedger: true,
  },
  docs: {
    noun: 'docs page',
    path: new RegExp(`^src/content/docs/(${name})\\.mdx$`),
    shape: 'front-matter',
    schema: docSchema,
    references: {},
    page: 'docs',
    search: 'Docs',
    inLedger: true,
  },
  terms: {
    noun: 'term',
    path: /^data\/glossary\.yaml$/,
    shape: 'keyed',
    schema: termSchema,
    references: { 'sources.*': ['sources'] },
    search: 'Term',
    inLedger: false,
  },
  units: {
    noun: 'unit',
    path: /^data\/units\.yaml$/,
    shape: 'keyed',
    schema: unitSchema,
    references: {},
    inLedger: false,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames: readonly CollectionName[] = keysOf<CollectionName>(collections);

/** The same for code that asks about any of them. That a reference names a collection which is there is checked here. */
export const collectionOf: Readonly<Record<CollectionName, Collection<CollectionName>>> = collections;

/** True for a word that names a collection. */
export function isCollection(word: string): word is CollectionName {
  return Object.hasOwn(collections, word);
}

const soleFiles = {
  site: {
    noun: 'site',
    path: /^data\/site\.yaml$/,
    shape: 'single',
    schema: siteSchema,
    references: { publisher: ['organisations'], 'evidence.newest': ['sources'], 'questions.*.briefings.*': ['briefings'] },
  },
  allowances: {
    noun: 'allowed quantity',
    path: /^data\/allowed-quantities\.yaml$/,
    shape: 'list',
    schema: allowancesSchema,
    references: {},
  },
  redirects: { noun: 'redirect', path: /^data\/redirects\.yaml$/, shape: 'single', schema: redirectsSchema, references: {} },
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
