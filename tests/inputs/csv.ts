/** What a spreadsheet leaves in a table. */
import { table, said, right, tides, tidesFile, type Input } from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

/** Its second column holds words, where there are any. */
const notes = (cell: string) => [
  put(
    'data/datasets/calls.yaml',
    'title: Calls\ndescription: Calls.\ndefinition: Calls.\nsource: port-book-2020\nprimaryKey: [year]\nfields:\n' +
      '  - { name: year, type: period, title: Year, role: period }\n  - { name: note, type: string, title: Note, role: note, optional: true }\n',
  ),
  put('data/datasets/calls.csv', `year,note\n2018,${cell}\n2019,\n`),
];

export const csv: readonly Input[] = [
  said('a decimal comma', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '2019,64.0,', '2019,"64,0",')),
  said('a decimal comma without quotes', 'csv-ragged data/datasets/arrivals.csv:3:1', swap(table, '2019,64.0,', '2019,64,0,')),
  said('a mark of thousands', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '"1,064"')),
  said('a space of thousands', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '1 064')),
  said('a sign of per cent', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '64%')),
  said('two columns with each other’s heads', 'csv-head data/datasets/arrivals.csv:1:1', swap(table, 'year,share_pct', 'share_pct,year')),
  said('a total', 'csv-cell data/datasets/tides.csv:8:1', tides, add(tidesFile, 'Total,,39\n')),
  said(
    'all shares as fractions',
    'thousandfold data/datasets/arrivals.csv:2:6',
    swap(table, '2018,90', '2018,0.90'),
    swap(table, '64.0', '0.64'),
    swap(table, '2020,58', '2020,0.58'),
  ),
  said(
    'a share as a fraction in two rows',
    'thousandfold data/datasets/arrivals.csv:3:6',
    swap(table, '2018,90,over,observed,by-count,port-book-2020\n', ''),
    swap(table, '2020,58', '2020,0.58'),
  ),
  said('a share as a fraction', 'thousandfold data/datasets/arrivals.csv:4:6', swap(table, '2020,58', '2020,0.58')),
  said('NA', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', 'NA')),
  said('a dash for not known', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '-')),
  said('a stray space', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '2019,64.0', '2019, 64.0')),
  said('a space inside a name', 'csv-cell data/datasets/arrivals.csv:3:12', swap(table, '64.0,,observed', '64.0,,obs erved')),
  said('an empty row', 'csv-ragged data/datasets/arrivals.csv:3:1', swap(table, '2019,', '\n2019,')),
  said('a row of commas', 'csv-ragged data/datasets/arrivals.csv:3:1', swap(table, '2019,', ',,,,,\n2019,')),
  said(
    'the head again',
    'csv-head data/datasets/arrivals.csv:3:1',
    swap(table, '2019,', 'year,share_pct,qualifier,status,definition,source\n2019,'),
  ),
  said(
    'the head again, all words',
    'csv-head data/datasets/words.csv:3:1',
    put(
      'data/datasets/words.yaml',
      'title: Words\ndescription: Words.\ndefinition: Words.\nsource: port-book-2020\nprimaryKey: [a]\nfields:\n  - { name: a, type: string, title: A }\n  - { name: b, type: string, title: B }\n',
    ),
    put('data/datasets/words.csv', 'a,b\nx,y\na,b\nz,w\n'),
  ),
  said('a cell too few', 'csv-ragged data/datasets/arrivals.csv:3:1', swap(table, '64.0,,observed', '64.0,observed')),
  said('a cell too many', 'csv-ragged data/datasets/arrivals.csv:3:1', swap(table, '64.0,,observed', '64.0,,,observed')),
  said(
    'semicolons',
    'csv-separator data/datasets/arrivals.csv:1:1',
    put(table, 'year;share_pct;qualifier;status;definition;source\n2018;90;over;observed;by-count;port-book-2020\n'),
  ),
  right(
    'a byte order mark',
    put(
      table,
      '\ufeffyear,share_pct,qualifier,status,definition,source\n2018,90,over,observed,by-count,port-book-2020\n2020,58,nearly,observed,by-count,port-book-2020\n',
    ),
  ),
  right(
    'carriage returns alone',
    put(
      table,
      'year,share_pct,qualifier,status,definition,source\r2018,90,over,observed,by-count,port-book-2020\r2020,58,nearly,observed,by-count,port-book-2020\r',
    ),
  ),
  said('a NUL', 'encoding data/datasets/arrivals.csv:3:8', swap(table, '64.0', '64\u0000')),
  said('a formula', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '=1+1')),
  said('a wide formula', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '＝1')),
  said('an at sign', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '@sum')),
  said('a plus sign', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '+64')),
  said('wide digits', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '６４')),
  said('not a number in a cell', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', 'NaN')),
  said('without end in a cell', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', 'Infinity')),
  said('minus nought in a cell', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '-0')),
  said('four hundred digits in a cell', 'csv-cell data/datasets/arrivals.csv:3:6', swap(table, '64.0', '9'.repeat(400))),
  said('a quotation mark alone', 'csv-quotes data/datasets/arrivals.csv:3:6', swap(table, '64.0', '"64')),
  said('a quotation mark inside', 'csv-quotes data/datasets/arrivals.csv:3:7', swap(table, '2019,64.0', '2019,6"4')),
  said('two rows of one key', 'csv-double-row data/datasets/arrivals.csv:3:1', swap(table, '2019,64.0', '2018,64.0')),
  said(
    'two rows whose key differs by a capital',
    'csv-double-row data/datasets/words.csv:3:1',
    put(
      'data/datasets/words.yaml',
      'title: Words\ndescription: Words.\ndefinition: Words.\nsource: port-book-2020\nprimaryKey: [a]\nfields:\n  - { name: a, type: string, title: A }\n  - { name: b, type: string, title: B }\n',
    ),
    put('data/datasets/words.csv', 'a,b\nNorth,y\nnorth,w\n'),
  ),
  said('a column twice in the head', 'csv-head data/datasets/arrivals.csv:1:6', swap(table, 'year,share_pct', 'year,year,share_pct')),
  said('a misspelt economy', 'csv-cell data/datasets/tides.csv:2:6', tides, swap(tidesFile, '2018,northport', '2018,northprt')),
  said('a fraction in whole numbers', 'csv-cell data/datasets/tides.csv:2:16', tides, swap(tidesFile, 'northport,8', 'northport,8.5')),
  said('a year of two digits', 'csv-cell data/datasets/tides.csv:2:1', tides, swap(tidesFile, '2018,northport', '18,northport')),
  said('a zero-width space', 'encoding data/datasets/tides.csv:2:15', tides, swap(tidesFile, 'northport,8', 'northport\u200b,8')),
  said(
    'a space of no width at an end of a cell',
    'csv-cell data/datasets/tides.csv:2:6',
    tides,
    swap(tidesFile, 'northport,8', 'northport\u00a0,8'),
  ),
  ...['–', '—', '-', '...', '?', 'n/a', 'null', 'TBD'].map((cell) =>
    said(`${cell} in a column of words`, 'csv-cell data/datasets/calls.csv:2:6', ...notes(cell)),
  ),
  ...['None', 'NA', 'C–D', '?!x', '100 %'].map((cell) => right(`${cell} in a column of words`, ...notes(cell))),
];
