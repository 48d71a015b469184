/** Everything that people author: the table of collections, and of the few files that stand alone. All else about them follows from it. */
import type { z } from 'astro/zod';
import { allowancesSchema, briefingSchema, docSchema, siteSchema } from './schemas/briefing.ts';
import { chartSchema } from './schemas/chart.ts';
import { datasetSchema } from './schemas/dataset.ts';
import { factSchema } from './schemas/fact.ts';
import { termSchema } from './schemas/glossary.ts';
import { familySchema, leverSchema } from './schemas/lever.ts';
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
  /** Where it lies: `<id>` is the record's id, `<topic>` or another word in brackets any name of a file. */
  readonly file: string;
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

/** In the order in which pages list what names a record. */
export const collections = {
  briefings: {
    noun: 'briefing',
    file: 'src/content/briefings/<id>.mdx',
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
    file: 'data/charts/<id>.yaml',
    shape: 'single',
    schema: chartSchema,
    typed: ['spec', 'narrow'],
    references: { dataset: ['datasets'], 'reference.fact': ['facts'] },
    page: 'charts',
    search: 'Chart',
    inLedger: true,
  },
  levers: {
    noun: 'lever',
    file: 'data/levers/<id>.yaml',
    shape: 'single',
    schema: leverSchema,
    references: {
      family: ['families'],
      'usedBy.*.economy': ['economies'],
      'usedBy.*.facts.*': ['facts'],
      'facts.*': ['facts'],
      'quotes.*': ['quotes'],
      'namedIn.*': ['sources'],
      'outcome.restsOn.*': ['facts'],
      'cost.restsOn.*': ['facts'],
      'timeToEffect.restsOn.*': ['facts'],
      'limits.restsOn.*': ['facts'],
      'risk.restsOn.*': ['facts'],
    },
    page: 'playbook',
    search: 'Lever',
    inLedger: true,
  },
  recommendations: {
    noun: 'recommendation',
    file: 'data/recommendations/<id>.yaml',
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
    file: 'data/measures.yaml',
    shape: 'keyed',
    schema: measureSchema,
    references: { unit: ['units'], 'conflicts.*.facts.*': ['facts'], 'conflicts.*.uses': ['facts'] },
    page: 'measures',
    search: 'Measure',
    inLedger: true,
  },
  facts: {
    noun: 'fact',
    file: 'data/facts/<topic>.yaml',
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
    file: 'data/quotes/<topic>.yaml',
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
    file: 'data/datasets/<id>.yaml',
    shape: 'single',
    schema: datasetSchema,
    references: { measure: ['measures'], source: ['sources'], 'fields.*.unit': ['units'] },
    page: 'datasets',
    search: 'Dataset',
    inLedger: true,
  },
  people: {
    noun: 'person',
    file: 'data/people.yaml',
    shape: 'keyed',
    schema: personSchema,
    references: { organisation: ['organisations'], source: ['sources'] },
    page: 'people',
    search: 'Person',
    inLedger: true,
  },
  organisations: {
    noun: 'organisation',
    file: 'data/organisations.yaml',
    shape: 'keyed',
    schema: organisationSchema,
    references: { economy: ['economies'], 'sources.*': ['sources'] },
    page: 'organisations',
    search: 'Organisation',
    inLedger: true,
  },
  economies: {
    noun: 'economy',
    file: 'data/economies.yaml',
    shape: 'keyed',
    schema: economySchema,
    references: {},
    page: 'economies',
    search: 'Economy',
    inLedger: true,
  },
  sources: {
    noun: 'source',
    file: 'data/sources/<publisher>.yaml',
    shape: 'keyed',
    schema: sourceSchema,
    references: { derivedFrom: ['sources'] },
    page: 'sources',
    search: 'Source',
    inLedger: true,
  },
  docs: {
    noun: 'docs page',
    file: 'src/content/docs/<id>.mdx',
    shape: 'front-matter',
    schema: docSchema,
    references: {},
    page: 'docs',
    search: 'Docs',
    inLedger: true,
  },
  terms: {
    noun: 'term',
    file: 'data/glossary.yaml',
    shape: 'keyed',
    schema: termSchema,
    references: { 'sources.*': ['sources'] },
    search: 'Term',
    inLedger: false,
  },
  families: {
    noun: 'family of levers',
    file: 'data/families.yaml',
    shape: 'keyed',
    schema: familySchema,
    references: {},
    inLedger: false,
  },
  units: {
    noun: 'unit',
    file: 'data/units.yaml',
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
    file: 'data/site.yaml',
    shape: 'single',
    schema: siteSchema,
    references: { publisher: ['organisations'], 'evidence.newest': ['sources'], 'questions.*.briefings.*': ['briefings'] },
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

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

const paths: ReadonlyMap<AuthoredName, RegExp> = new Map(
  authoredNames.map((kind) => {
    const pattern = authoredOf[kind].file
      .replaceAll('.', String.raw`\.`)
      .replace('<id>', `(${name})`)
      .replace(/<[a-z]+>/, name);
    return [kind, new RegExp(`^${pattern}$`)];
  }),
);

/** The kind whose file it is, and the record's id where the name of the file is one: data/charts/shares.yaml → charts, shares. */
export function kindAt(path: string): { kind: AuthoredName; fileId: string | undefined } | undefined {
  for (const [kind, pattern] of paths) {
    const match = pattern.exec(path);
    if (match !== null) return { kind, fileId: match[1] };
  }
  return undefined;
}
