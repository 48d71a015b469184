/** The kinds of record, where each lives, what it must look like, and which of its keys name other records. */
import type { z } from 'astro/zod';
import { allowancesSchema, briefingSchema, docSchema, siteSchema } from './schemas/briefing.ts';
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

export const kindNames = [
  'site',
  'units',
  'measures',
  'economies',
  'organisations',
  'people',
  'sources',
  'datasets',
  'facts',
  'quotes',
  'levers',
  'recommendations',
  'terms',
  'briefings',
  'docs',
  'allowances',
  'redirects',
] as const;
export type KindName = (typeof kindNames)[number];

/** How a file holds records: one that is the record, a map of records by id, or front matter before a body. */
type Shape = 'single' | 'keyed' | 'front-matter';

export interface Kind {
  /** For messages: "There is no source …". */
  readonly noun: string;
  readonly path: RegExp;
  readonly shape: Shape;
  readonly schema: z.ZodType;
  /** Path of a key (`*` for every entry of a list or map) → the kinds its value may name. */
  readonly references: Readonly<Record<string, readonly KindName[]>>;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const kinds: Readonly<Record<KindName, Kind>> = {
  site: {
    noun: 'site',
    path: /^data\/site\.yaml$/,
    shape: 'single',
    schema: siteSchema,
    references: { publisher: ['organisations'], 'evidence.newest': ['sources'], 'questions.*.briefings.*': ['briefings'] },
  },
  units: { noun: 'unit', path: /^data\/units\.yaml$/, shape: 'keyed', schema: unitSchema, references: {} },
  measures: {
    noun: 'measure',
    path: /^data\/measures\.yaml$/,
    shape: 'keyed',
    schema: measureSchema,
    references: { unit: ['units'], 'conflicts.*.facts.*': ['facts'], 'conflicts.*.uses': ['facts'] },
  },
  economies: { noun: 'economy', path: /^data\/economies\.yaml$/, shape: 'keyed', schema: economySchema, references: {} },
  organisations: {
    noun: 'organisation',
    path: /^data\/organisations\.yaml$/,
    shape: 'keyed',
    schema: organisationSchema,
    references: { economy: ['economies'], 'sources.*': ['sources'] },
  },
  people: {
    noun: 'person',
    path: /^data\/people\.yaml$/,
    shape: 'keyed',
    schema: personSchema,
    references: { organisation: ['organisations'], source: ['sources'] },
  },
  sources: {
    noun: 'source',
    path: new RegExp(`^data/sources/${name}\\.yaml$`),
    shape: 'keyed',
    schema: sourceSchema,
    references: { derivedFrom: ['sources'] },
  },
  datasets: {
    noun: 'dataset',
    path: new RegExp(`^data/datasets/(${name})\\.yaml$`),
    shape: 'single',
    schema: datasetSchema,
    references: { measure: ['measures'], source: ['sources'], 'fields.*.unit': ['units'] },
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
  },
  recommendations: {
    noun: 'recommendation',
    path: new RegExp(`^data/recommendations/(${name})\\.yaml$`),
    shape: 'single',
    schema: recommendationSchema,
    references: { 'levers.*': ['levers'], 'facts.*': ['facts'], 'quotes.*': ['quotes'] },
  },
  terms: {
    noun: 'term',
    path: /^data\/glossary\.yaml$/,
    shape: 'keyed',
    schema: termSchema,
    references: { 'sources.*': ['sources'] },
  },
  briefings: {
    noun: 'briefing',
    path: new RegExp(`^src/content/briefings/(${name})\\.mdx$`),
    shape: 'front-matter',
    schema: briefingSchema,
    references: { 'authors.*': ['organisations', 'people'], 'economies.*': ['economies'], 'headline.*': ['facts'] },
  },
  allowances: {
    noun: 'allowed quantity',
    path: /^data\/allowed-quantities\.yaml$/,
    shape: 'single',
    schema: allowancesSchema,
    references: {},
  },
  redirects: {
    noun: 'redirect',
    path: /^data\/redirects\.yaml$/,
    shape: 'single',
    schema: redirectsSchema,
    references: {},
  },
  docs: {
    noun: 'docs page',
    path: new RegExp(`^src/content/docs/(${name})\\.mdx$`),
    shape: 'front-matter',
    schema: docSchema,
    references: {},
  },
};

/** Every value a record has at a pattern, with its path: `conflicts.*.facts.*` → [[['conflicts', 0, 'facts', 1], 'id'], …]. */
export function valuesAt(record: unknown, pattern: string): [path: PropertyKey[], value: string][] {
  let found: [PropertyKey[], unknown][] = [[[], record]];
  for (const step of pattern.split('.')) {
    found = found.flatMap(([path, value]): [PropertyKey[], unknown][] => {
      if (value === null || typeof value !== 'object') return [];
      if (step === '*') return Object.entries(value).map(([key, inner]) => [[...path, Array.isArray(value) ? Number(key) : key], inner]);
      const inner = (value as Record<string, unknown>)[step];
      return inner === undefined ? [] : [[[...path, step], inner]];
    });
  }
  return found.filter((entry): entry is [PropertyKey[], string] => typeof entry[1] === 'string');
}
