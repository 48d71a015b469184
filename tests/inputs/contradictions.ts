/** Cells and facts that say two things of one. */
import { arrivals, table, said, right, shareTable, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

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
];
