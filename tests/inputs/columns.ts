/** Columns that do not fit what they are said to be, and cells with their exact places. */
import { description, right, said, table, tides, tidesFile, tidesYaml, type Input } from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

const words = (fields: string, rows: string, more = '') => [
  put(
    'data/datasets/words.yaml',
    `title: Words\ndescription: Words.\ndefinition: Words.\nsource: port-book-2020\nprimaryKey: [a]\n${more}fields:\n  - { name: a, type: string, title: A }\n${fields}`,
  ),
  put('data/datasets/words.csv', rows),
];

export const columns: readonly Input[] = [
  said('a qualifier of words', 'dataset-fields data/datasets/arrivals.yaml:10:77', swap(description, 'of: share_pct', 'of: source')),
  said('a qualifier of periods', 'dataset-fields data/datasets/arrivals.yaml:10:77', swap(description, 'of: share_pct', 'of: year')),
  said(
    'a status of a column',
    'dataset-fields data/datasets/arrivals.yaml:11:68',
    swap(description, 'role: status }', 'role: status, of: share_pct }'),
  ),
  said(
    'a note of a column',
    'dataset-fields data/datasets/arrivals.yaml:13:68',
    swap(description, 'role: source }', 'role: source, of: year }'),
  ),
  said(
    'an end of words',
    'dataset-fields data/datasets/words.yaml:8:72',
    ...words('  - { name: low, type: number, title: Low, unit: ships, role: low, of: a }\n', 'a,low\nx,1\n'),
  ),
  said(
    'an end that is words',
    'dataset-fields data/datasets/words.yaml:9:24',
    ...words(
      '  - { name: n, type: number, title: N, unit: ships }\n  - { name: low, type: string, title: Low, role: low, of: n, optional: true }\n',
      'a,n,low\nx,1,y\n',
    ),
  ),
  said(
    'a period that is a number',
    'dataset-fields data/datasets/tides.yaml:7:25',
    tides,
    swap(tidesYaml, 'type: period, title: Year', 'type: integer, unit: ships, title: Year'),
  ),
  said(
    'an economy that is a number',
    'dataset-fields data/datasets/words.yaml:8:22',
    ...words('  - { name: e, type: integer, unit: ships, title: E, role: economy }\n', 'a,e\nx,1\n'),
  ),
  said(
    'a unit of words',
    'dataset-fields data/datasets/arrivals.yaml:13:70',
    swap(description, 'role: source }', 'role: source, unit: ships }'),
  ),
  said(
    'a decimal mark of words',
    'dataset-fields data/datasets/words.yaml:8:53',
    ...words('  - { name: b, type: string, title: B, decimalChar: "," }\n', 'a,b\nx,y\n'),
  ),
  said(
    'one mark for thousands and decimals',
    'dataset-fields data/datasets/words.yaml:8:84',
    ...words('  - { name: n, type: number, title: N, unit: percent, decimalChar: ",", groupChar: "," }\n', 'a,n\nx,1\n'),
  ),
  said(
    'a mark of thousands that is the decimal mark where none is said',
    'dataset-fields data/datasets/words.yaml:8:66',
    ...words('  - { name: n, type: number, title: N, unit: percent, groupChar: "." }\n', 'a,n\nx,1\n'),
  ),
  right(
    'two marks',
    ...words('  - { name: n, type: number, title: N, unit: ships, decimalChar: ",", groupChar: "." }\n', 'a,n\nx,1.061\n'),
  ),
  said(
    'a column that nobody has filled',
    'csv-empty data/datasets/words.csv:1:3',
    ...words('  - { name: b, type: string, title: B, optional: true }\n', 'a,b\nx,\ny,\n'),
  ),
  said(
    'an empty column of numbers',
    'csv-empty data/datasets/words.csv:1:3',
    ...words('  - { name: n, type: number, unit: ships, title: N, optional: true }\n', 'a,n\nx,\ny,\n'),
  ),

  said(
    'a cell behind one of two lines',
    'csv-cell data/datasets/words.csv:3:4',
    ...words('  - { name: n, type: number, unit: ships, title: N }\n', 'a,n\n"x\ny",many\n'),
  ),
  said(
    'a cell behind a comma in quotation marks',
    'csv-cell data/datasets/words.csv:2:8',
    ...words('  - { name: n, type: number, unit: ships, title: N }\n', 'a,n\n"x, y",many\n'),
  ),
  said(
    'a quotation mark that opens and does not close',
    'csv-quotes data/datasets/words.csv:3:1',
    ...words('  - { name: b, type: string, title: B }\n', 'a,b\nx,y\n"z,w\nv,u\n'),
  ),
  said(
    'words behind a closing quotation mark',
    'csv-quotes data/datasets/words.csv:2:3',
    ...words('  - { name: b, type: string, title: B }\n', 'a,b\nx,"y"z\nv,u\n'),
  ),
  said(
    'a cell of a table with semicolons',
    'csv-cell data/datasets/words.csv:2:3',
    ...words('  - { name: n, type: number, unit: ships, title: N }\n', 'a;n\nx;many\n', 'dialect: { delimiter: ";" }\n'),
  ),
  said(
    'a column of a table with semicolons',
    'csv-head data/datasets/words.csv:1:3',
    ...words('  - { name: n, type: number, unit: ships, title: N }\n', 'a;m\nx;1\n', 'dialect: { delimiter: ";" }\n'),
  ),
  said('an economy that is not there', 'csv-cell data/datasets/tides.csv:4:6', tides, swap(tidesFile, '2019,northport', '2019,eastport')),
  said('an economy that is not there, in every row', 'csv-cell data/datasets/tides.csv:2:6', tides, (project) => {
    const text = new TextDecoder().decode(project.get(tidesFile));
    put(tidesFile, text.replaceAll('northport', 'eastport'))(project);
  }),
  said('a source that is misspelt', 'csv-cell data/datasets/arrivals.csv:2:32', swap(table, 'port-book-2020', 'port-book-2002')),
  said(
    'a definition that is misspelt',
    'csv-cell data/datasets/arrivals.csv:3:21',
    swap(table, 'observed,by-count,port-book-2020\n2020', 'observed,by-cuont,port-book-2020\n2020'),
  ),
  said(
    'a dimension of numbers that is not there',
    'dataset-fields data/datasets/arrivals.yaml:9:93',
    swap(description, 'unit: percent }', 'unit: percent, dimension: port }'),
  ),
  said(
    'two columns of numbers with each other’s heads',
    'csv-head data/datasets/tides.csv:1:11',
    tides,
    swap('data/datasets/tides.yaml', 'unit: ships }\n', 'unit: ships }\n  - { name: share, type: integer, title: Share, unit: percent }\n'),
    put(tidesFile, 'year,port,share,ships\n2018,northport,800,58\n2019,northport,700,64\n2020,northport,900,60\n'),
  ),
  said(
    'two like columns with each other’s heads',
    'csv-head data/datasets/tides.csv:1:11',
    tides,
    swap('data/datasets/tides.yaml', 'unit: ships }\n', 'unit: ships }\n  - { name: boats, type: integer, title: Boats, unit: ships }\n'),
    put(tidesFile, 'year,port,boats,ships\n2018,northport,800,58\n2019,northport,700,64\n2020,northport,900,60\n'),
  ),
  said(
    'two cells of a row in each other’s place',
    'csv-cell data/datasets/arrivals.csv:4:6',
    swap(table, '2020,58,nearly', '2020,nearly,58'),
  ),
  said('a qualifier with a space', 'csv-cell data/datasets/arrivals.csv:4:9', swap(table, 'nearly', 'at least')),
  said('a status in capitals', 'csv-cell data/datasets/arrivals.csv:2:14', swap(table, 'over,observed', 'over,Observed')),
  said('a bad date in every row', 'csv-cell data/datasets/tides.csv:2:1', tides, (project) => {
    const text = new TextDecoder().decode(project.get(tidesFile));
    put(tidesFile, text.replaceAll(/^(\d{4}),/gm, '$1-13,'))(project);
  }),
  said(
    'a key whose column is not there',
    'dataset-fields data/datasets/words.yaml:5:14',
    ...words('', 'a\nx\n').map((edit) => edit),
    swap('data/datasets/words.yaml', 'primaryKey: [a]', 'primaryKey: [b]'),
  ),
  said(
    'a comment behind a key of a column',
    'yaml data/datasets/arrivals.yaml:1:8',
    add(description, ''),
    swap(description, 'title: Arrivals in Northport', 'title: Arrivals in Northport #2'),
  ),
  said(
    'a column with the name of a program',
    `wrong-value ${description}:8:13`,
    swap(description, 'name: year', 'name: __proto__'),
    swap(description, 'primaryKey: [year', 'primaryKey: [__proto__'),
    swap(table, 'year', '__proto__'),
  ),
];
