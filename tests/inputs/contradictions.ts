/** Cells and facts that say two things of one. */
import { arrivals, description, said, right, shareTable, site, sources, table, type Input } from './sample-edits.ts';
import { add, swap, type Edit } from './try-input.ts';

export const contradictions: readonly Input[] = [
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
