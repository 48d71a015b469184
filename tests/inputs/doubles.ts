/** Records that are one thing twice. */
import {
  table,
  description,
  measures,
  units,
  economies,
  organisations,
  people,
  quotes,
  said,
  right,
  fact,
  source,
  tides,
  tideChart,
  tidesYaml,
  type Input,
} from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

export const doubles: readonly Input[] = [
  said('two economies of one name', 'double data/economies.yaml:3:19', add(economies, 'eastport: { name: Northport, code: EP }\n')),
  said(
    'two economies of one name, in other letters',
    'double data/economies.yaml:3:19',
    add(economies, 'eastport: { name: NORTHPORT, code: EP }\n'),
  ),
  said(
    'two economies of one name, in wide letters',
    'double data/economies.yaml:3:19',
    add(economies, 'eastport: { name: Ｎorthport, code: EP }\n'),
  ),
  said('two economies of one code', 'double data/economies.yaml:3:35', add(economies, 'eastport: { name: Eastport, code: NP }\n')),
  said(
    'two sources of one address',
    'double data/sources/ports.yaml:22:8',
    source('again', { url: 'https://example.org/ships-and-tides' }),
  ),
  said('one address with a slash', 'double data/sources/ports.yaml:22:8', source('again', { url: 'https://example.org/ships-and-tides/' })),
  said('one address by http', 'double data/sources/ports.yaml:22:8', source('again', { url: 'http://example.org/ships-and-tides' })),
  said('one address with www', 'double data/sources/ports.yaml:22:8', source('again', { url: 'https://www.example.org/ships-and-tides' })),
  said('one address in capitals', 'double data/sources/ports.yaml:22:8', source('again', { url: 'https://EXAMPLE.org/ships-and-tides' })),
  said(
    'one address with a mark of a campaign',
    'wrong-value data/sources/ports.yaml:22:8',
    source('again', { url: 'https://example.org/ships-and-tides?utm_source=x' }),
  ),
  said(
    'one address with a fragment',
    'double data/sources/ports.yaml:22:8',
    source('again', { url: 'https://example.org/ships-and-tides#top' }),
  ),
  right('two pages of one host', source('again', { url: 'https://example.org/ships-and-tides?page=2' })),
  said(
    'two sources of one title, publisher and day',
    'double data/sources/ports.yaml:19:10',
    source('again', { title: 'Ships and tides', publisher: 'Port Gazette', published: '2021-03-04' }),
  ),
  said(
    'an organisation twice',
    'double data/organisations.yaml:6:9',
    add(
      organisations,
      'desk-of-harbours:\n  name: The Harbour desk\n  description: It again.\n  sources: [port-book-2020]\n'.replace(
        'The Harbour',
        'Harbour',
      ),
    ),
  ),
  said(
    'a person twice in one office',
    'double data/people.yaml:8:9',
    add(
      people,
      'ada-keel-2:\n  name: Ada Keel\n  role: harbour master\n  organisation: harbour-desk\n  asOf: 2020-05\n  source: port-gazette-2021\n',
    ),
  ),
  said(
    'a person of one organisation twice, in another office',
    'double data/people.yaml:8:9',
    add(
      people,
      'ada-keel-2:\n  name: Ada Keel\n  role: pilot\n  organisation: harbour-desk\n  asOf: 2020-06\n  source: port-gazette-2021\n',
    ),
  ),
  said('a unit twice', 'double data/units.yaml:14:9', add(units, 'vessels:\n  title: vessels\n  form: "{} ships"\n  symbol: vessels\n')),
  said(
    'a measure twice',
    'double data/measures.yaml:15:10',
    add(
      measures,
      'arrivals-part:\n  title: Share of arrivals\n  unit: percent\n  counts: Ships.\n  definitions: { by-count: "By count: each." }\n',
    ),
  ),
  said(
    'a dataset of one title',
    'double data/datasets/tides.yaml:1:8',
    tides,
    swap(tidesYaml, 'title: Tides', 'title: Arrivals in Northport'),
  ),
  said(
    'a chart of one title',
    'double data/charts/tides.yaml:2:8',
    tides,
    tideChart('type: lines\nvalue: ships\ntime: year\nseries: port\n'),
    swap(
      'data/charts/tides.yaml',
      'title: Ships came and went',
      'title: "Fewer ships come from Southport: [[share-2020-by-count]] in 2020"',
    ),
  ),
  said(
    'a term twice',
    'double data/glossary.yaml:5:9',
    put(
      'data/glossary.yaml',
      'tide:\n  term: tide\n  definition: Water that comes and goes.\ntides:\n  term: Tide\n  definition: The same.\n',
    ),
  ),
  said(
    'one quotation twice',
    'double data/quotes/masters.yaml:8:9',
    add(
      quotes,
      'keel-again:\n  text: The tide waits for nobody.\n  speaker: ada-keel\n  said: 2021-03\n  source: port-gazette-2021\n  wording: original\n',
    ),
  ),
  said(
    'another name that is a name',
    'other-names data/economies.yaml:2:54',
    swap(economies, '{ name: Southport, code: SP }', '{ name: Southport, code: SP, otherNames: [Northport] }'),
  ),
  said(
    'a fact that says the same again',
    'double data/facts/ships.yaml:12:14',
    fact('ships-lost-2', {
      statement: 'The gazette reported [[value]] lost.',
      value: '1',
      period: '2020',
      phrase: 'one ship, 1, was lost',
    }),
  ),
  said(
    'a column described twice',
    'dataset-fields data/datasets/arrivals.yaml:14:13',
    add(description, '  - { name: year, type: period, title: Year again, role: period }\n'),
  ),
  said(
    'two columns of one title',
    'double data/datasets/arrivals.yaml:14:41',
    add(description, '  - { name: years, type: string, title: Year, optional: true }\n'),
    put(
      table,
      'year,share_pct,qualifier,status,definition,source,years\n2018,90,over,observed,by-count,port-book-2020,2018\n2020,58,nearly,observed,by-count,port-book-2020,\n',
    ),
  ),
  said(
    'two columns of one role',
    'dataset-fields data/datasets/arrivals.yaml:14:54',
    add(description, '  - { name: years, type: period, title: Years, role: period, optional: true }\n'),
    put(
      table,
      'year,share_pct,qualifier,status,definition,source,years\n2018,90,over,observed,by-count,port-book-2020,2018\n2020,58,nearly,observed,by-count,port-book-2020,\n',
    ),
  ),
];
