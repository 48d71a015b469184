/** Cells and facts that say two things of one. */
import { arrivals, description, fact, measures, said, right, shareTable, site, sources, table, type Input } from './sample-edits.ts';
import { add, put, swap, type Edit } from './try-input.ts';

/** Calls, told again in later editions, of a measure that only this table has a fact of. */
const called = (rows: string, keys: Readonly<Record<string, string | undefined>>, field = 'edition', title = 'Edition'): Edit[] => [
  add(measures, 'calls:\n  title: Calls\n  unit: ships\n  counts: Ships that call.\n  definitions: { by-day: By day. }\n'),
  put(
    'data/datasets/calls.yaml',
    'title: Calls at Northport\ndescription: Calls.\ndefinition: Ships that call.\nmeasure: calls\nsource: port-book-2020\n' +
      `primaryKey: [year, ${field}]\nfields:\n  - { name: year, type: period, title: Year }\n` +
      `  - { name: ${field}, type: string, title: ${title} }\n  - { name: calls, type: integer, title: Calls, unit: ships }\n`,
  ),
  put('data/datasets/calls.csv', `year,${field},calls\n${rows}`),
  fact('calls-2019', { unit: undefined, measure: 'calls', economy: 'northport', definition: 'by-day', ...keys }),
];
const editions = '2018,Book A,3\n2019,Book A,18\n2019,Book B,19\n';
const goods = '2019,Coal,18\n2019,Salt,19\n';
const calls = 'data/datasets/calls.csv';

export const contradictions: readonly Input[] = [
  said('a fact that no edition bears out', `cell-and-fact ${calls}:4:13`, ...called(editions, {})),
  right('a fact that one edition bears out', ...called('2019,Book A,7\n2019,Book B,9\n', {})),
  said(
    'a fact of an edition that says another',
    `cell-and-fact ${calls}:3:13`,
    ...called(editions.replace('B,19', 'B,7'), { note: 'From Book A.' }),
  ),
  right('a fact of an edition that bears it out', ...called(editions.replace('B,19', 'B,7'), { note: 'From Book B.' })),
  said(
    'a fact of a product that says another',
    `cell-and-fact ${calls}:2:11`,
    ...called(goods, { statement: 'Of ships with coal, [[value]] came.' }, 'goods', 'Goods'),
  ),
  said('a fact that says not when', `cell-and-fact ${calls}:2:13`, ...called('2019,Book A,18\n', { period: 'not-stated' })),
  right('a fact that says not when, beside two years', ...called('2018,Book A,7\n2019,Book A,18\n', { period: 'not-stated' })),
  right('a fact of all products', ...called(goods, { value: '37', phrase: 'there were 37 ships' }, 'goods', 'Goods')),
  said(
    'a cell and a fact of one share',
    'cell-and-fact data/datasets/shares.csv:2:16',
    shareTable('year,port,share,definition\n2020,northport,54,by-tonnage\n'),
    swap(arrivals, '  partner: southport\n', ''),
  ),
  said(
    'a month whose fact says another',
    'cell-and-fact data/datasets/shares.csv:3:16',
    swap(arrivals, '  partner: southport\n', ''),
    shareTable('year,port,share,definition\n2018,northport,54,by-tonnage\n2020,northport,44,by-tonnage\n'),
  ),
  right(
    'a cell that says the same',
    shareTable('year,port,share,definition\n2020,northport,71,by-tonnage\n'),
    swap(arrivals, '  partner: southport\n', ''),
  ),
  right('a cell of another port', shareTable('year,port,share,definition\n2020,southport,54,by-tonnage\n')),
  right('a cell of another year', shareTable('year,port,share,definition\n2017,northport,54,by-tonnage\n')),
  said(
    'a cell of the table that a fact is taken from',
    'cell-and-fact data/datasets/arrivals.csv:5:6',
    swap(
      table,
      '2020,58,nearly,observed,by-count,port-book-2020\n',
      '2020,58,nearly,observed,by-count,port-book-2020\n2020,54,,estimate,by-tonnage,port-book-2020\n',
    ),
    add('data/charts/arrivals-share.yaml', 'where: { definition: [by-count] }\n'),
  ),
  said(
    'economy and partner exchanged',
    'statement-subject data/facts/arrivals.yaml:13:63',
    swap(arrivals, '  statement: By size,', '  economy: southport\n  partner: northport\n  statement: By size,'),
  ),
  said(
    'a table in another unit than its measure',
    'column-unit data/datasets/arrivals.yaml:9:73',
    swap(description, 'unit: percent', 'unit: ships'),
  ),
  said(
    'a column headed with another unit',
    'column-unit data/datasets/arrivals.yaml:9:45',
    swap(description, 'title: Share from Southport', 'title: "Arrivals, ships"'),
  ),
  ...[
    ['a country that is none', 'wrong-value data/site.yaml:3:11', swap(site, 'en-GB', 'en-UK')],
    [
      'a country for a language',
      'wrong-value data/sources/ports.yaml:9:13',
      swap(sources, '  tier: official', '  tier: official\n  language: jp'),
    ],
  ].map(([name, report, edit]) => said(name as string, report as string, edit as Edit)),
  right('a language of three letters', swap(sources, '  tier: official', '  tier: official\n  language: ryu')),
];
