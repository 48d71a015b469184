/** For tests: the invented ports of tests/fixtures/_base with some of every kind that they lack, and what records are made from. */
import { join } from 'node:path';
import { findUses } from '../../registry/find-uses.ts';
import { loadRegistry } from '../../registry/from-disk.ts';
import type { Dataset, Registry } from '../../registry/registry.ts';
import { filterTermsOf, type RecordContext } from './record-context.ts';

const { registry: base } = loadRegistry(join(import.meta.dirname, '../../../tests/fixtures/_base'));

/** Only what records read of a chart: drawing is not tried here. */
const chart = (dataset: string, title: string) => ({ dataset, title, alt: 'Columns by year.', spec: {} });

const portDays: Dataset = {
  id: 'port-days',
  title: 'Port days',
  description: 'Days of a port.',
  definition: 'Days that the book has.',
  caveats: [],
  source: 'port-book-2020',
  primaryKey: ['when', 'what'],
  fields: [
    { name: 'when', type: 'period', title: 'When', role: 'period' },
    { name: 'sort', type: 'string', title: 'Sort' },
    { name: 'what', type: 'string', title: 'What' },
    { name: 'where', type: 'string', title: 'Where', role: 'economy' },
  ],
  rows: [
    {
      line: 2,
      cells: {
        when: { text: '2010-09' },
        sort: { text: 'Gate' },
        what: { text: 'A gate for the lantern ship opens' },
        where: { text: 'northport' },
      },
    },
  ],
};

export const registry: Registry = {
  ...base,
  site: { ...base.site, filterTerms: { name: 'Kind of ship', groups: ['Ships'] }, synonyms: [['halt', 'Cut off']] },
  economies: new Map([
    ...base.economies,
    ['southport', { id: 'southport', name: 'Southport', inSentence: 'the Southport', otherNames: ['Minamikō', '南港'] }],
  ]),
  organisations: new Map([
    ...base.organisations,
    [
      'mop',
      {
        id: 'mop',
        name: 'Ministry of Ports (MOP)',
        description: 'It keeps the gates.',
        otherNames: ['Port office'],
        economy: 'northport',
        sources: ['port-book-2020'],
      },
    ],
  ]),
  terms: new Map([
    [
      'lantern-ship',
      {
        id: 'lantern-ship',
        term: 'lantern ship',
        definition: 'A ship with a light; [[ships-lost]] was lost.',
        group: 'Ships',
        otherNames: ['La', 'feu-bateau'],
        sources: [],
      },
    ],
    ['tide', { id: 'tide', term: 'tide', definition: 'What waits for nobody.', otherNames: ['Port office'], sources: [] }],
  ]),
  recommendations: new Map([
    [
      'ask-the-port',
      {
        id: 'ask-the-port',
        title: 'Ask the port',
        actor: 'A harbour board',
        priority: '1',
        jurisdiction: 'Any port',
        instrument: 'A letter',
        firstStep: 'Write it.',
        by: '2021-10',
        cost: { notFound: 'what a letter costs.' },
        time: 'Soon: [[share-2020-by-count]].',
        effect: { says: 'An answer.', restsOn: ['share-2020-by-count'] },
        risk: { says: 'No answer.', restsOn: ['share-2020-by-count'] },
        losers: 'Nobody.',
        step: 'Ask for [[share-2020-by-count]].',
        levers: ['count-ships'],
        facts: ['share-2020-by-count'],
        quotes: [],
        against: 'Ports are slow.',
        lastChecked: '2021-05-01',
      },
    ],
  ]),
  datasets: new Map([...base.datasets, ['port-days', portDays]]),
  charts: new Map([
    ['arrivals-share', { ...chart('arrivals', 'Fewer ships come: [[share-2020-by-count]] in 2020'), id: 'arrivals-share' }],
    ['timeline', { ...chart('port-days', 'Days of the port'), id: 'timeline' }],
  ]),
} satisfies Registry;

export const context: RecordContext = {
  registry,
  filterTerms: filterTermsOf(registry),
  uses: findUses(registry, []),
};
