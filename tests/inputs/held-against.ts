/** Records held against what they rest on, and against what they say of themselves. */
import {
  derived,
  economies,
  people,
  quotes,
  site,
  tideChart,
  tides,
  fact,
  lever,
  measures,
  organisations,
  right,
  said,
  shareLater,
  shareSeen,
  shipsSeen,
  type Input,
} from './sample-edits.ts';
import { add, gone, put, swap, type Edit } from './try-input.ts';

const claim = (keys: Readonly<Record<string, string>>) =>
  fact('told', {
    status: 'claim',
    inventory: 'S1-Q01',
    attributedTo: 'not-stated',
    verdict: 'supported',
    against: '[ships-lost]',
    value: '1',
    phrase: 'there was 1 ship',
    ...keys,
  });

const table =
  (id: string, key: string, fields: readonly string[], rows: string): Edit =>
  (project) => {
    put(
      `data/datasets/${id}.yaml`,
      `title: Of ${id}\ndescription: Of ${id}.\ndefinition: Ships.\nsource: port-book-2020\nprimaryKey: [${key}]\nfields:\n${fields.map((field) => `  - { ${field} }\n`).join('')}`,
    )(project);
    put(`data/datasets/${id}.csv`, `${fields.map((field) => /name: (\w+)/.exec(field)?.[1]).join()}\n${rows}`)(project);
  };
const period = 'name: period, type: period, title: Period, role: period';
const calls = (rows: string): Edit =>
  table(
    'calls',
    'period',
    [
      period,
      'name: kind, type: string, title: Kind',
      'name: status, type: string, title: Status, role: status',
      'name: fact, type: string, title: Fact, role: fact, optional: true',
    ],
    rows,
  );
const years = (rows: string): Edit =>
  table('years', 'year', ['name: year, type: string, title: Year', period, 'name: ships, type: integer, title: Ships, unit: ships'], rows);
const editions = (rows: string): Edit =>
  table(
    'edition',
    'year, part',
    [
      'name: year, type: period, title: Year, role: period',
      'name: part, type: string, title: Part',
      'name: share, type: number, title: Share, unit: percent',
    ],
    rows.replaceAll(/,([abc]),/g, ',$1$1$1$1,'),
  );

export const heldAgainst: readonly Input[] = [
  said('a value reckoned with itself', 'repeated-entry data/facts/ships.yaml:28:37', shipsSeen, derived('ships-seen + ships-seen')),
  said(
    'a value divided by itself',
    'repeated-entry data/facts/ships.yaml:28:37',
    shipsSeen,
    derived('ships-seen / ships-seen * 100', { unit: 'percent' }),
  ),
  right(
    'a change on its own base',
    shareSeen,
    shareLater,
    derived('(share-seen - share-later) / share-seen * 100', {
      unit: 'percent',
      statement: 'From 2019 on the share fell by [[value]].',
      period: '2020',
    }),
  ),
  said(
    'a change on a year that nobody names',
    'dates-in-order data/facts/ships.yaml:38:25',
    shareSeen,
    shareLater,
    derived('(share-seen - share-later) / share-seen * 100', { unit: 'percent', period: '2020' }),
  ),
  said(
    'an organisation described as of another economy',
    'statement-subject data/organisations.yaml:4:12',
    swap(organisations, 'The invented editors of this example.', 'A Southport desk.\n  economy: northport'),
  ),
  right(
    'an organisation that names two economies',
    swap(organisations, 'The invented editors of this example.', 'A Southport desk in Northport.\n  economy: northport'),
  ),
  said(
    'a use that rests on a fact of another economy',
    'statement-subject data/levers/count-ships.yaml:5:14',
    fact('quiet', { economy: 'southport' }),
    swap(lever, 'facts: [share-2020-by-count]', 'facts: [quiet]'),
  ),
  said('a claim that credits nobody, in other words', 'wrong-value data/facts/ships.yaml:22:17', claim({ attributedTo: 'not stated' })),
  said(
    'a claim called supported by half of it',
    'verdict data/facts/ships.yaml:23:12',
    claim({ value: '20', phrase: '20 ships were lost' }),
  ),
  right('a claim that its figure meets', claim({})),
  said(
    'a year to June that the record is not of',
    'figure-period data/facts/ships.yaml:12:53',
    fact('year-to', { statement: 'The port took [[value]] in the year to June 2018.', period: '2018-07/2019-06' }),
  ),
  right(
    'the year to June of the record',
    fact('year-to', { statement: 'The port took [[value]] in the year to June 2019.', period: '2018-07/2019-06' }),
  ),
  said(
    'a year above figures of another',
    'figure-period data/measures.yaml:11:21',
    swap(
      measures,
      'Large ships weigh more when tonnage is counted.',
      'For 2019, a book gives [[share-2020-by-count]] and a paper [[share-2020-by-tonnage]].',
    ),
  ),
  right(
    'a year above figures of it',
    swap(
      measures,
      'Large ships weigh more when tonnage is counted.',
      'For 2020, a book gives [[share-2020-by-count]] and a paper [[share-2020-by-tonnage]].',
    ),
  ),
  said('a row on another day than its fact', 'cell-and-fact data/datasets/calls.csv:2:1', calls('2019-05,Call,observed,ships-lost\n')),
  said(
    'a row called observed whose fact is a claim',
    'cell-and-fact data/datasets/calls.csv:2:14',
    claim({}),
    calls('2019-05,Call,observed,told\n'),
  ),
  right('a row within the period of its fact', calls('2020-05,Call,observed,ships-lost\n')),
  said(
    'a kind with another apostrophe',
    'double data/datasets/calls.csv:3:9',
    calls("2020-01,Port’s call,observed,ships-lost\n2020-02,Port's call,observed,ships-lost\n"),
  ),
  said(
    'a kind with a dash for its hyphen',
    'double data/datasets/calls.csv:3:9',
    calls('2020-01,Call-in,observed,ships-lost\n2020-02,Call–in,observed,ships-lost\n'),
  ),
  right('codes that differ in their capitals', calls('2020-01,Ga,observed,ships-lost\n2020-02,GA,observed,ships-lost\n')),
  said(
    'one period for two years',
    'repeated-entry data/datasets/years.csv:3:8',
    years('FY2018,2017-07/2018-06,7\nFY2019,2017-07/2018-06,8\n'),
  ),
  said(
    'shares of one edition that make more than all',
    'beyond-unit data/datasets/edition.csv:5:11',
    editions('2019,a,50\n2019,b,30\n2019,c,20\n2020,a,60\n2020,b,38\n2020,c,20\n'),
  ),
  right('shares that overlap in each edition', editions('2019,a,50\n2019,b,60\n2019,c,20\n2020,a,60\n2020,b,38\n2020,c,20\n')),
  said(
    'a part above the world',
    'beyond-unit data/datasets/tides.csv:3:16',
    tides,
    add(economies, 'world: { name: World }\n'),
    put('data/datasets/tides.csv', 'year,port,ships\n2018,world,8\n2018,southport,15\n'),
  ),
  said('one column on both axes', 'wrong-value data/charts/tides.yaml:6:4', tides, tideChart('type: scatter\nx: ships\ny: ships\n')),
  said(
    'a role that names the organisation',
    'repeated-entry data/people.yaml:3:27',
    swap(people, 'role: harbour master', 'role: harbour master of Harbour desk'),
  ),
  said('a speaker among the words', 'repeated-entry data/quotes/masters.yaml:2:36', swap(quotes, 'nobody', 'nobody. — Ada Keel')),
  said(
    'an article with a capital',
    'wrong-value data/economies.yaml:1:43',
    swap(economies, 'name: Northport,', 'name: Northport, inSentence: The Northport,'),
  ),
  said(
    'a ladder the wrong way round',
    'chart-empty data/site.yaml:5:9',
    add(site, 'ladder: { measure: arrival-share, economy: southport, partner: northport }\n'),
  ),
  right('a ladder of figures', add(site, 'ladder: { measure: arrival-share, economy: northport, partner: southport }\n')),
  right('a redirect before anything was published', gone('data/ledger.csv'), put('data/redirects.yaml', 'facts/old: facts/ships-lost\n')),
  ...[
    ['en', 'en 2015, 7 navires'],
    ['nel', 'nel 2015 furono 7 navi'],
    ['年', '2015年には7隻だった'],
  ].map(([word, phrase]) =>
    said(
      `a phrase of another year, with ${word ?? ''}`,
      'phrase-shows data/facts/ships.yaml:18:11',
      fact('ships-seen', { phrase, phraseLacks: '{ unit: It is the name of the table. }' }),
    ),
  ),
  right(
    'a phrase that compares with another year',
    fact('ships-seen', { phrase: '2015年より7隻多い', phraseLacks: '{ unit: It is the name of the table. }' }),
  ),
  ...['over', 'more than'].map((bound) =>
    said(
      `a bound before its own value that the record has not: ${bound}`,
      'figure-beside data/facts/ships.yaml:12:35',
      fact('bound', { statement: `The gazette reported ${bound} [[value]].` }),
    ),
  ),
  right('a word that is no bound of its own value', fact('bound', { statement: 'The ships were spread over [[value]].' })),
];
