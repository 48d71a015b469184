/** The table of collections: everything that people author by the record. All else about them follows from it. */
import type { Collection } from './collection.ts';
import { briefingSchema, docSchema } from './schemas/briefing.ts';
import { chartSchema } from './schemas/chart.ts';
import { datasetSchema } from './schemas/dataset.ts';
import { dimensionSchema } from './schemas/dimension.ts';
import { factSchema } from './schemas/fact.ts';
import { termSchema } from './schemas/glossary.ts';
import { familySchema, leverSchema } from './schemas/lever.ts';
import { measureSchema, unitSchema } from './schemas/measure.ts';
import { economySchema, organisationSchema, personSchema } from './schemas/people.ts';
import { quoteSchema } from './schemas/quote.ts';
import { recommendationSchema } from './schemas/recommendation.ts';
import { sourceSchema } from './schemas/source.ts';
import { keysOf } from '../narrow/keys-of.ts';

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
    references: { measure: ['measures'], source: ['sources'], 'fields.*.unit': ['units'], 'fields.*.dimension': ['dimensions'] },
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
  dimensions: {
    noun: 'dimension',
    file: 'data/dimensions.yaml',
    shape: 'keyed',
    schema: dimensionSchema,
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
