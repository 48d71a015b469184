/** Inputs as editors make them in data/, each with the rule and the line that its report has to name; `right` where it is none. */
import { add, put, swap, type Edit } from './try-input.ts';

export interface Input {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** "rule file:line", or nothing where the input is right as it stands. */
  readonly report: string | undefined;
}

const facts = 'data/facts/ships.yaml';
const arrivals = 'data/facts/arrivals.yaml';
const sources = 'data/sources/ports.yaml';
const table = 'data/datasets/arrivals.csv';
const description = 'data/datasets/arrivals.yaml';
const measures = 'data/measures.yaml';
const units = 'data/units.yaml';
const economies = 'data/economies.yaml';
const organisations = 'data/organisations.yaml';
const people = 'data/people.yaml';
const quotes = 'data/quotes/masters.yaml';
const lever = 'data/levers/count-ships.yaml';
const advice = 'data/recommendations/count-by-size.yaml';
const briefing = 'src/content/briefings/arrivals.mdx';

const said = (name: string, report: string, ...edits: Edit[]): Input => ({ name, edits, report });
const right = (name: string, ...edits: Edit[]): Input => ({ name, edits, report: undefined });

/** One more fact in data/facts/ships.yaml; keys replace those of a good one. */
function fact(id: string, keys: Readonly<Record<string, string | undefined>>): Edit {
  const good = {
    statement: 'The gazette reported [[value]] there.',
    value: '7',
    unit: 'ships',
    status: 'observed',
    period: '2019',
    source: 'port-gazette-2021',
    phrase: 'there were 7 ships',
    confidence: 'medium',
    reason: 'One newspaper.',
  };
  const lines = Object.entries({ ...good, ...keys }).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}\n`]));
  return add(facts, `${id}:\n${lines.join('')}`);
}

/** Arithmetic over two ships, a share and another share. */
const derived = (formula: string, keys: Readonly<Record<string, string | undefined>> = {}): Edit =>
  fact('sum', {
    value: undefined,
    source: undefined,
    phrase: undefined,
    derived: `{ formula: "${formula}", rounding: "1" }`,
    ...keys,
  });
const shipsSeen = fact('ships-seen', {});
const shareSeen = fact('share-seen', { unit: 'percent', value: '40', phrase: 'it was 40 per cent', statement: 'It was [[value]].' });
const shareLater = fact('share-later', {
  period: '2020',
  unit: 'percent',
  value: '30',
  phrase: 'then 30 per cent',
  statement: 'It was [[value]].',
});
const tonnesUnit = add(units, 'tonnes:\n  title: tonnes\n  form: "{} tonnes"\n  symbol: t\n');
const pointsUnit = add(units, 'points:\n  title: percentage points\n  form: "{} percentage points"\n  symbol: points\n');
const tonnesSeen = fact('tonnes-seen', { unit: 'tonnes', value: '500', phrase: 'it was 500 tonnes' });

const source = (id: string, keys: Readonly<Record<string, string | undefined>> = {}): Edit => {
  const good = {
    type: 'report',
    title: `Book of ${id}`,
    publisher: 'Northport harbour office',
    published: '2021',
    url: `https://example.org/${id}`,
    retrieved: '2021-12-31',
    tier: 'official',
  };
  const lines = Object.entries({ ...good, ...keys }).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}\n`]));
  return add(sources, `${id}:\n${lines.join('')}`);
};

/** A second table, of two ports over three years. */
const tideFields =
  'title: Tides\ndescription: Heights of tides.\ndefinition: The highest of the year.\nsource: port-book-2020\nprimaryKey: [year, port]\nfields:\n' +
  '  - { name: year, type: period, title: Year, role: period }\n  - { name: port, type: string, title: Port, role: economy }\n  - { name: ships, type: integer, title: Ships, unit: ships }\n';
const tideRows =
  'year,port,ships\n2018,northport,8\n2018,southport,5\n2019,northport,7\n2019,southport,6\n2020,northport,9\n2020,southport,4\n';
const tides: Edit = (project) => {
  put('data/datasets/tides.yaml', tideFields)(project);
  put('data/datasets/tides.csv', tideRows)(project);
};
const tideChart = (keys: string): Edit =>
  put('data/charts/tides.yaml', `dataset: tides\ntitle: Ships came and went\nalt: Ships by year and port.\n${keys}`);
const tidesFile = 'data/datasets/tides.csv';
const tidesYaml = 'data/datasets/tides.yaml';

/** A table of the measure arrival-share, by economy. */
const shareTable =
  (rows: string, fields = ''): Edit =>
  (project) => {
    put(
      'data/datasets/shares.yaml',
      'title: Shares\ndescription: Shares.\ndefinition: Ships that tied up.\nmeasure: arrival-share\nsource: port-book-2020\nprimaryKey: [year, port]\nfields:\n' +
        '  - { name: year, type: period, title: Year, role: period }\n  - { name: port, type: string, title: Port, role: economy }\n  - { name: share, type: number, title: Share, unit: percent }\n' +
        '  - { name: definition, type: string, title: Definition, role: definition }\n' +
        fields,
    )(project);
    put('data/datasets/shares.csv', rows)(project);
  };
const ranges =
  (rows: string): Edit =>
  (project) => {
    put(
      'data/datasets/ranges.yaml',
      'title: Ranges\ndescription: Ranges.\ndefinition: Ships.\nsource: port-book-2020\nprimaryKey: [year]\nfields:\n' +
        '  - { name: year, type: period, title: Year, role: period }\n  - { name: ships, type: number, title: Ships, unit: ships, optional: true }\n' +
        '  - { name: low, type: number, title: Low, unit: ships, role: low, of: ships, optional: true }\n  - { name: high, type: number, title: High, unit: ships, role: high, of: ships, optional: true }\n',
    )(project);
    put('data/datasets/ranges.csv', `year,ships,low,high\n${rows}`)(project);
  };

const inCharts: Input[] = [
  said(
    'bars of two ports over three years',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: port\n'),
  ),
  said(
    'bars of years, ports forgotten',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: year\n'),
  ),
  said(
    'dots of two ports over three years',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: dots\nvalue: ships\ncategory: port\n'),
  ),
  said('lines without their series', 'chart-double data/charts/tides.yaml:4', tides, tideChart('type: lines\nvalue: ships\ntime: year\n')),
  said(
    'columns without their series',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: columns\nvalue: ships\ntime: year\n'),
  ),
  said('slopes without their panel', 'chart-double data/charts/tides.yaml:4', tides, tideChart('type: slopes\nvalue: ships\ntime: year\n')),
  said(
    'a group that does not tell the rows apart',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: port\ngroup: port\n'),
  ),
  said(
    'parts that are named twice',
    'chart-double data/charts/tides.yaml:4',
    tides,
    tideChart('type: parts\nvalue: ships\ncategory: port\npartOf: port\n'),
  ),
  said(
    'a line of Vega-Lite through two ports',
    'chart-double data/charts/tides.yaml:5',
    tides,
    tideChart('spec:\n  mark: line\n  encoding:\n    x: { field: year, type: temporal }\n    y: { field: ships, type: quantitative }\n'),
  ),
  said(
    'a bar of Vega-Lite over another',
    'chart-double data/charts/tides.yaml:5',
    tides,
    tideChart('spec:\n  mark: bar\n  encoding:\n    x: { field: port, type: nominal }\n    y: { field: ships, type: quantitative }\n'),
  ),
  right('bars by year in groups of ports', tides, tideChart('type: bars\nvalue: ships\ncategory: year\ngroup: port\n')),
  right('lines with their series', tides, tideChart('type: lines\nvalue: ships\ntime: year\nseries: port\n')),
  right(
    'a line of Vega-Lite with colours',
    tides,
    tideChart(
      'spec:\n  mark: line\n  encoding:\n    x: { field: year, type: temporal }\n    y: { field: ships, type: quantitative }\n    color: { field: port, type: nominal }\n',
    ),
  ),
];

const inArithmetic: Input[] = [
  said('ships and a share added', 'units-in-formula data/facts/ships.yaml:38', shipsSeen, shareSeen, derived('ships-seen + share-seen')),
  said(
    'ships and tonnes added',
    'units-in-formula data/facts/ships.yaml:38',
    tonnesUnit,
    shipsSeen,
    tonnesSeen,
    derived('ships-seen + tonnes-seen'),
  ),
  said(
    'tonnes taken from a share',
    'units-in-formula data/facts/ships.yaml:38',
    tonnesUnit,
    shareSeen,
    tonnesSeen,
    derived('share-seen - tonnes-seen', { unit: 'tonnes' }),
  ),
  said(
    'a ratio called ships',
    'units-in-formula data/facts/ships.yaml:33',
    tonnesUnit,
    shipsSeen,
    tonnesSeen,
    derived('tonnes-seen / ships-seen'),
  ),
  said(
    'a ratio called tonnes',
    'units-in-formula data/facts/ships.yaml:33',
    tonnesUnit,
    shipsSeen,
    tonnesSeen,
    derived('tonnes-seen / ships-seen', { unit: 'tonnes' }),
  ),
  said('a share of ships called ships', 'units-in-formula data/facts/ships.yaml:23', shipsSeen, derived('ships-lost / ships-seen * 100')),
  said(
    'a sum of ships called per cent',
    'units-in-formula data/facts/ships.yaml:23',
    shipsSeen,
    derived('ships-lost + ships-seen', { unit: 'percent' }),
  ),
  said(
    'a sum of ships called tonnes',
    'units-in-formula data/facts/ships.yaml:23',
    tonnesUnit,
    shipsSeen,
    derived('ships-lost + ships-seen', { unit: 'tonnes' }),
  ),
  said(
    'a difference of shares called per cent',
    'units-in-formula data/facts/ships.yaml:33',
    pointsUnit,
    shareSeen,
    shareLater,
    derived('share-seen - share-later', { unit: 'percent' }),
  ),
  said(
    'a share without its hundred',
    'units-in-formula data/facts/ships.yaml:23',
    shipsSeen,
    derived('ships-lost / ships-seen', { unit: 'percent' }),
  ),
  said('ships times ships', 'units-in-formula data/facts/ships.yaml:23', shipsSeen, derived('ships-lost * ships-seen')),
  said(
    'a share of tonnes called per cent',
    'units-in-formula data/facts/ships.yaml:33',
    tonnesUnit,
    shareSeen,
    tonnesSeen,
    derived('tonnes-seen * share-seen / 100', { unit: 'percent' }),
  ),
  said('a unit in brackets', 'units-in-formula data/facts/ships.yaml:38', shipsSeen, shareSeen, derived('(ships-seen - share-seen) / 2')),
  right('a share of ships', shipsSeen, derived('ships-lost / ships-seen * 100', { unit: 'percent' })),
  right('a difference of shares in points', pointsUnit, shareSeen, shareLater, derived('share-seen - share-later', { unit: 'points' })),
  right('the rest of a share', shareSeen, derived('100 - share-seen', { unit: 'percent' })),
  right('a share of tonnes', tonnesUnit, shareSeen, tonnesSeen, derived('tonnes-seen * share-seen / 100', { unit: 'tonnes' })),
  right('ships added', shipsSeen, derived('ships-lost + ships-seen')),
  right('a mean of ships', shipsSeen, derived('(ships-lost + ships-seen) / 2')),
  said(
    'a formula divided by nought',
    'fact-value data/facts/ships.yaml:28',
    shipsSeen,
    derived('ships-lost / (ships-seen - 7)', { unit: 'percent' }),
  ),
];

const contradictions: Input[] = [
  said(
    'a cell and a fact of one share',
    'cell-and-fact data/datasets/shares.csv:2',
    shareTable('year,port,share,definition\n2020,northport,54,by-tonnage\n'),
    swap(arrivals, '  partner: southport\n', ''),
  ),
  said(
    'a month whose fact says another',
    'cell-and-fact data/datasets/shares.csv:3',
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
    'cell-and-fact data/datasets/arrivals.csv:5',
    swap(
      table,
      '2020,58,nearly,observed,by-count,port-book-2020\n',
      '2020,58,nearly,observed,by-count,port-book-2020\n2020,54,,estimate,by-tonnage,port-book-2020\n',
    ),
  ),
];

const dates: Input[] = [
  said(
    'retrieved before it was published',
    'dates-in-order data/sources/ports.yaml:15',
    swap(sources, 'retrieved: 2021-03-05', 'retrieved: 2021-03-03'),
  ),
  said(
    'retrieved in the year before',
    'dates-in-order data/sources/ports.yaml:7',
    swap(sources, 'retrieved: not-recorded', 'retrieved: 2019-12-31'),
  ),
  said('said after it was printed', 'dates-in-order data/quotes/masters.yaml:4', swap(quotes, 'said: 2021-03', 'said: 2021-04')),
  said('said a day after it was printed', 'dates-in-order data/quotes/masters.yaml:4', swap(quotes, 'said: 2021-03', 'said: 2021-03-05')),
  said('observed after its source was printed', 'dates-in-order data/facts/ships.yaml:6', swap(facts, 'period: 2020', 'period: 2022')),
  said('observed in 2099', 'dates-in-order data/facts/ships.yaml:6', swap(facts, 'period: 2020', 'period: 2099')),
  right('agreed for years to come', swap(facts, 'period: 2020', 'period: 2020/2030')),
  said(
    'an estimate of a later year',
    'dates-in-order data/facts/ships.yaml:6',
    swap(facts, 'observed\n  period: 2020', 'estimate\n  period: 2030'),
  ),
  right('a forecast of a later year', swap(facts, 'observed\n  period: 2020', 'forecast\n  period: 2030')),
  right('a target of a later year', swap(facts, 'observed\n  period: 2020', 'target\n  period: 2030')),
  said(
    'a cell observed in a later year',
    'dates-in-order data/datasets/arrivals.csv:4',
    swap(table, '2020,58', '2031,58'),
    swap(arrivals, 'year: "2020"', 'year: "2031"'),
  ),
  said(
    'a person in office after the words that say so',
    'dates-in-order data/people.yaml:5',
    swap(people, 'asOf: 2020-05', 'asOf: 2021-05'),
  ),
  said(
    'history out of order',
    'dates-in-order data/facts/ships.yaml:13',
    swap(
      facts,
      'reason: One newspaper.',
      'reason: One newspaper.\n  history:\n    - { when: 2022-02-01, from: "2 ships; observed", to: "3 ships; observed", reason: C }\n    - { when: 2021-02-01, from: "3 ships; observed", to: "1 ships; observed", reason: C }',
    ),
  ),
  said('a review before the source was printed', 'dates-in-order data/facts/ships.yaml:11', add(facts, '  reviewBy: 2020-01-01\n')),
  said('a lever in use since a year to come', 'dates-in-order data/levers/count-ships.yaml:7', swap(lever, 'since: 2018', 'since: 2028')),
  said(
    'a review of a record before anything was read',
    'dates-in-order data/recommendations/count-by-size.yaml:17',
    swap(advice, 'facts: [share-2020-by-count]\nagainst', 'facts: [ships-lost]\nagainst'),
    swap(advice, 'lastChecked: 2021-04-02', 'lastChecked: 2020-01-01'),
  ),
  said(
    'a step that was due before it was last checked',
    'dates-in-order data/recommendations/count-by-size.yaml:7',
    swap(advice, 'by: 2021-12-31', 'by: 2021-03'),
  ),
  said(
    'a period whose end is before its start',
    'wrong-value data/facts/ships.yaml:6',
    swap(facts, 'period: 2020', 'period: 2020-05/2020-02'),
  ),
  said('a period that begins and ends at once', 'wrong-value data/facts/ships.yaml:6', swap(facts, 'period: 2020', 'period: 2020/2020')),
  said('a day that no calendar has', 'wrong-value data/sources/ports.yaml:13', swap(sources, '2021-03-04', '2021-02-30')),
  said('the thirteenth month', 'wrong-value data/quotes/masters.yaml:4', swap(quotes, 'said: 2021-03', 'said: 2021-13')),
  said('a day with slashes', 'wrong-value data/sources/ports.yaml:13', swap(sources, '2021-03-04', '04/03/2021')),
  said('a briefing updated before it was published', 'wrong-value src/content/briefings/arrivals.mdx:7', (project) => {
    const text = new TextDecoder().decode(project.get(briefing));
    project.set(briefing, new TextEncoder().encode(text.replace(/updated: .*/, 'updated: 2001-01-01')));
  }),
  said(
    'a copy printed before its original',
    'dates-in-order data/sources/ports.yaml:21',
    source('copy', { tier: 'copy', derivedFrom: 'port-gazette-2021', published: '2020-05', type: 'report' }),
  ),
  said('a year of nought', 'wrong-value data/facts/ships.yaml:6', swap(facts, 'period: 2020', 'period: "0020"')),
];

const bounds: Input[] = [
  said('a share of 5,800 per cent', 'beyond-unit data/datasets/arrivals.csv:4', swap(table, '2020,58,', '2020,5800,')),
  said('a share below nought', 'beyond-unit data/datasets/arrivals.csv:3', swap(table, '2019,64.0', '2019,-64.0')),
  said(
    'a fact of 140 per cent',
    'beyond-unit data/facts/ships.yaml:13',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent' }),
  ),
  said(
    'a range beyond a hundred',
    'beyond-unit data/facts/ships.yaml:21',
    fact('much', { unit: 'percent', value: undefined, low: '90', high: '110', phrase: 'it was 90 to 110 per cent' }),
  ),
  said('minus five ships', 'beyond-unit data/facts/ships.yaml:13', fact('few', { value: '-5', phrase: 'it was −5 ships' })),
  said(
    'minus five ships in a table',
    'beyond-unit data/datasets/tides.csv:2',
    tides,
    swap(tidesFile, '2018,northport,8', '2018,northport,-8'),
  ),
  said(
    'a derived share above a hundred',
    'beyond-unit data/facts/ships.yaml:28',
    shipsSeen,
    derived('ships-seen / ships-lost * 100', { unit: 'percent' }),
  ),
  said('minus nought', 'wrong-value data/facts/ships.yaml:13', fact('few', { value: '-0', phrase: 'it was -0 ships' })),
  right(
    'a change below nought where the unit says so',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-5', phrase: 'it was −5 °C' }),
  ),
  said(
    'colder than the unit allows',
    'beyond-unit data/facts/ships.yaml:13',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-300', phrase: 'it was −300 °C' }),
  ),
  right(
    'growth of more than all',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'a reason that is not needed',
    'beyond-unit data/facts/ships.yaml:21',
    fact('much', { unit: 'percent', value: '40', phrase: 'it was 40 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'ends of a range changed over',
    'wrong-value data/facts/ships.yaml:20',
    fact('few', { value: undefined, low: '9', high: '5', phrase: 'it was 5 to 9 ships' }),
  ),
  said('ends of a range changed over in a table', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,9,5\n')),
  said('a value below its low end', 'range-ends data/datasets/ranges.csv:2', ranges('2020,4,5,9\n')),
  said('a value above its high end', 'range-ends data/datasets/ranges.csv:2', ranges('2020,11,5,9\n')),
  said('a high end alone', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,,9\n')),
  said('a low end alone', 'range-ends data/datasets/ranges.csv:3', ranges('2019,4,,\n2020,,5,\n')),
  said('two ends that are one', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,5,5\n')),
  right('a range in a table', ranges('2020,,5,9\n')),
  said(
    'ends in another unit than the value',
    'dataset-fields data/datasets/ranges.yaml:10',
    ranges('2020,,5,9\n'),
    swap('data/datasets/ranges.yaml', 'title: High, unit: ships', 'title: High, unit: percent'),
  ),
];

const doubles: Input[] = [
  said('two economies of one name', 'double data/economies.yaml:3', add(economies, 'eastport: { name: Northport, code: EP }\n')),
  said(
    'two economies of one name, in other letters',
    'double data/economies.yaml:3',
    add(economies, 'eastport: { name: NORTHPORT, code: EP }\n'),
  ),
  said(
    'two economies of one name, in wide letters',
    'double data/economies.yaml:3',
    add(economies, 'eastport: { name: Ｎorthport, code: EP }\n'),
  ),
  said('two economies of one code', 'double data/economies.yaml:3', add(economies, 'eastport: { name: Eastport, code: NP }\n')),
  said('two sources of one address', 'double data/sources/ports.yaml:22', source('again', { url: 'https://example.org/ships-and-tides' })),
  said('one address with a slash', 'double data/sources/ports.yaml:22', source('again', { url: 'https://example.org/ships-and-tides/' })),
  said('one address by http', 'double data/sources/ports.yaml:22', source('again', { url: 'http://example.org/ships-and-tides' })),
  said('one address with www', 'double data/sources/ports.yaml:22', source('again', { url: 'https://www.example.org/ships-and-tides' })),
  said('one address in capitals', 'double data/sources/ports.yaml:22', source('again', { url: 'https://EXAMPLE.org/ships-and-tides' })),
  said(
    'one address with a mark of a campaign',
    'double data/sources/ports.yaml:22',
    source('again', { url: 'https://example.org/ships-and-tides?utm_source=x' }),
  ),
  said(
    'one address with a fragment',
    'double data/sources/ports.yaml:22',
    source('again', { url: 'https://example.org/ships-and-tides#top' }),
  ),
  right('two pages of one host', source('again', { url: 'https://example.org/ships-and-tides?page=2' })),
  said(
    'two sources of one title, publisher and day',
    'double data/sources/ports.yaml:19',
    source('again', { title: 'Ships and tides', publisher: 'Port Gazette', published: '2021-03-04' }),
  ),
  said(
    'an organisation twice',
    'double data/organisations.yaml:6',
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
    'double data/people.yaml:8',
    add(
      people,
      'ada-keel-2:\n  name: Ada Keel\n  role: harbour master\n  organisation: harbour-desk\n  asOf: 2020-05\n  source: port-gazette-2021\n',
    ),
  ),
  said('a unit twice', 'double data/units.yaml:14', add(units, 'vessels:\n  title: vessels\n  form: "{} ships"\n  symbol: vessels\n')),
  said(
    'a measure twice',
    'double data/measures.yaml:15',
    add(
      measures,
      'arrivals-part:\n  title: Share of arrivals\n  unit: percent\n  counts: Ships.\n  definitions: { by-count: "By count: each." }\n',
    ),
  ),
  said(
    'a dataset of one title',
    'double data/datasets/tides.yaml:1',
    tides,
    swap(tidesYaml, 'title: Tides', 'title: Arrivals in Northport'),
  ),
  said(
    'a chart of one title',
    'double data/charts/tides.yaml:2',
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
    'double data/glossary.yaml:5',
    put(
      'data/glossary.yaml',
      'tide:\n  term: tide\n  definition: Water that comes and goes.\ntides:\n  term: Tide\n  definition: The same.\n',
    ),
  ),
  said(
    'one quotation twice',
    'double data/quotes/masters.yaml:8',
    add(
      quotes,
      'keel-again:\n  text: The tide waits for nobody.\n  speaker: ada-keel\n  said: 2021-03\n  source: port-gazette-2021\n  wording: original\n',
    ),
  ),
  said(
    'another name that is a name',
    'other-names data/economies.yaml:2',
    swap(economies, '{ name: Southport, code: SP }', '{ name: Southport, code: SP, otherNames: [Northport] }'),
  ),
  said(
    'a fact that says the same again',
    'double data/facts/ships.yaml:12',
    fact('ships-lost-2', {
      statement: 'The gazette reported [[value]] lost.',
      value: '1',
      period: '2020',
      phrase: 'one ship, 1, was lost',
    }),
  ),
  said(
    'a column described twice',
    'dataset-fields data/datasets/arrivals.yaml:14',
    add(description, '  - { name: year, type: period, title: Year again, role: period }\n'),
  ),
  said(
    'two columns of one title',
    'double data/datasets/arrivals.yaml:14',
    add(description, '  - { name: years, type: string, title: Year, optional: true }\n'),
    put(
      table,
      'year,share_pct,qualifier,status,definition,source,years\n2018,90,over,observed,by-count,port-book-2020,\n2020,58,nearly,observed,by-count,port-book-2020,\n',
    ),
  ),
  said(
    'two columns of one role',
    'dataset-fields data/datasets/arrivals.yaml:14',
    add(description, '  - { name: years, type: period, title: Years, role: period, optional: true }\n'),
    put(
      table,
      'year,share_pct,qualifier,status,definition,source,years\n2018,90,over,observed,by-count,port-book-2020,\n2020,58,nearly,observed,by-count,port-book-2020,\n',
    ),
  ),
];

const yaml: Input[] = [
  said(
    'a number sign that begins a comment',
    'yaml data/facts/ships.yaml:2',
    swap(facts, '[[value]] lost.', '[[value]] lost #1 in the list.'),
  ),
  said('a number sign in a title', 'yaml data/sources/ports.yaml:3', swap(sources, 'title: Port book 2020', 'title: Port book #2020')),
  said(
    'a number sign in a list',
    'yaml data/datasets/arrivals.yaml:6',
    swap(description, '[The fog of 2019 is not corrected for.]', '\n  - The fog of ships #12 is not corrected for.'),
  ),
  said('a number sign in front matter', 'yaml src/content/briefings/arrivals.mdx:2', (project) => {
    const text = new TextDecoder().decode(project.get(briefing));
    project.set(briefing, new TextEncoder().encode(text.replace(/title: (.*)/, 'title: Ships that came #1')));
  }),
  right('a comment on a line of its own', swap(facts, 'ships-lost:\n', '# Checked twice.\nships-lost:\n')),
  right(
    'a number sign in quotes',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost, #A in the list."'),
  ),
  right('a number sign inside a word', swap(facts, '[[value]] lost.', '[[value]] lost C#.')),
  right('Norway by its code', add(economies, 'norway: { name: Norway, code: NO }\n')),
  said('a code in small letters', 'wrong-value data/economies.yaml:3', add(economies, 'norway: { name: Norway, code: no }\n')),
  right('a month as a date', swap(facts, 'period: 2020', 'period: 2020-09')),
  said('a number with a mark below', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 1_000')),
  said('a number in powers', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 1e3')),
  said('a number without its nought', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: .5')),
  said('a number that ends in a point', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 1.')),
  said('a number with a plus', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: +1')),
  said('an octal number', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 0o17')),
  said('noughts in front', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 007')),
  said('a hexadecimal number', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 0x1f')),
  said('a number by sixties', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 1:30')),
  said(
    'a tilde for nothing',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: ~'),
  ),
  said('not a number', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: NaN')),
  said('without end', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: .inf')),
  said('four hundred digits', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', `value: ${'9'.repeat(400)}`)),
  said('more than two to the 53rd', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: 9007199254740993')),
  said('an empty value', 'wrong-value data/facts/ships.yaml:8', swap(facts, 'phrase: one ship, 1, was lost', 'phrase:')),
  said('a tab before a key', 'yaml data/facts/ships.yaml:3', swap(facts, '  value: 1', '\tvalue: 1')),
  said('a key twice', 'yaml data/facts/ships.yaml:4', swap(facts, '  value: 1\n', '  value: 1\n  value: 2\n')),
  said('an anchor that nothing names', 'yaml data/facts/ships.yaml:2', swap(facts, 'statement: The', 'statement: &a The')),
  said('an alias', 'yaml data/facts/ships.yaml:10', swap(facts, 'reason: One newspaper.', 'reason: *why')),
  said('a merge key', 'yaml data/facts/ships.yaml:2', swap(facts, 'ships-lost:\n', 'ships-lost:\n  <<: { unit: ships }\n')),
  said('a tag', 'yaml data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: !!str 1')),
  said('two documents', 'yaml data/facts/ships.yaml:11', add(facts, '---\nmore:\n  statement: x\n')),
  right(
    'a folded text',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: >-\n    The gazette reported\n    [[value]] lost.'),
  ),
  said(
    'a text that keeps its lines',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: |\n    The gazette reported\n    [[value]] lost.'),
  ),
  said(
    'a folded text with a line end',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: >\n    The gazette reported [[value]] lost.'),
  ),
  right('a text over two lines', swap(facts, 'The gazette reported [[value]] lost.', 'The gazette reported\n    [[value]] lost.')),
  said('an accent beside its letter', 'encoding data/economies.yaml:3', add(economies, 'cafe: { name: Cafe\u0301 }\n')),
  right('an accent in its letter', add(economies, 'cafe: { name: Caf\u00e9 }\n')),
  said('kana beside its mark', 'encoding data/economies.yaml:3', add(economies, 'ga: { name: \u304b\u3099 }\n')),
  said(
    'a space at an end',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost. "'),
  ),
  right('two spaces between words', swap(facts, 'reported [[value]]', 'reported  [[value]]')),
  said(
    'a tab between words',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette\\treported [[value]] lost."'),
  ),
  said(
    'a no-break space at an end',
    'wrong-value data/facts/ships.yaml:2',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost.\u00a0"'),
  ),
  said('three spaces of indentation', 'yaml data/facts/ships.yaml:2', swap(facts, '  value: 1', '   value: 1')),
  said(
    'a colon in plain text',
    'yaml data/facts/ships.yaml:2',
    swap(facts, 'The gazette reported [[value]]', 'The gazette: it reported [[value]]'),
  ),
  said('a quotation that does not end', 'yaml data/facts/ships.yaml:11', swap(facts, 'statement: The', 'statement: "The')),
  said('an id of JavaScript', 'yaml data/facts/ships.yaml:11', add(facts, '__proto__:\n  statement: x\n')),
  said('a key of JavaScript', 'unknown-key data/facts/ships.yaml:11', add(facts, '  constructor: x\n')),
  said('an id with capitals', 'wrong-key data/facts/ships.yaml:11', fact('Ships-Lost-2', { statement: 'It was [[value]].' })),
  said('an id with a mark below', 'wrong-key data/facts/ships.yaml:11', fact('ships_lost_2', { statement: 'It was [[value]].' })),
  said('an id with an accent', 'wrong-key data/facts/ships.yaml:11', fact('ships-caf\u00e9', { statement: 'It was [[value]].' })),
  said('true for a text', 'wrong-value data/measures.yaml:4', swap(measures, 'unit: percent\n', 'unit: percent\n  accumulates: yes\n')),
  said('a typographic quotation mark', 'wrong-value data/facts/ships.yaml:3', swap(facts, 'value: 1', 'value: “1”')),
  said(
    'a list without a space',
    'wrong-type data/levers/count-ships.yaml:18',
    swap(lever, 'quotes: [keel-on-tides]', 'quotes: keel-on-tides'),
  ),
];

const csv: Input[] = [
  said('a decimal comma', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '2019,64.0,', '2019,"64,0",')),
  said('a decimal comma without quotes', 'csv-ragged data/datasets/arrivals.csv:3', swap(table, '2019,64.0,', '2019,64,0,')),
  said('a mark of thousands', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '"1,064"')),
  said('a space of thousands', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '1 064')),
  said('a sign of per cent', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '64%')),
  said('NA', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', 'NA')),
  said('a dash for not known', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '-')),
  said('a stray space', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '2019,64.0', '2019, 64.0')),
  said('a space inside a name', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0,,observed', '64.0,,obs erved')),
  said('an empty row', 'csv-ragged data/datasets/arrivals.csv:3', swap(table, '2019,', '\n2019,')),
  said('a row of commas', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '2019,', ',,,,,\n2019,')),
  said(
    'the head again',
    'csv-head data/datasets/arrivals.csv:3',
    swap(table, '2019,', 'year,share_pct,qualifier,status,definition,source\n2019,'),
  ),
  said(
    'the head again, all words',
    'csv-head data/datasets/words.csv:3',
    put(
      'data/datasets/words.yaml',
      'title: Words\ndescription: Words.\ndefinition: Words.\nsource: port-book-2020\nprimaryKey: [a]\nfields:\n  - { name: a, type: string, title: A }\n  - { name: b, type: string, title: B }\n',
    ),
    put('data/datasets/words.csv', 'a,b\nx,y\na,b\nz,w\n'),
  ),
  said('a cell too few', 'csv-ragged data/datasets/arrivals.csv:3', swap(table, '64.0,,observed', '64.0,observed')),
  said('a cell too many', 'csv-ragged data/datasets/arrivals.csv:3', swap(table, '64.0,,observed', '64.0,,,observed')),
  said(
    'semicolons',
    'csv-separator data/datasets/arrivals.csv:1',
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
  said('a NUL', 'encoding data/datasets/arrivals.csv:3', swap(table, '64.0', '64\u0000')),
  said('a formula', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '=1+1')),
  said('a wide formula', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '＝1')),
  said('an at sign', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '@sum')),
  said('a plus sign', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '+64')),
  said('wide digits', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '６４')),
  said('not a number in a cell', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', 'NaN')),
  said('without end in a cell', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', 'Infinity')),
  said('minus nought in a cell', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '-0')),
  said('four hundred digits in a cell', 'csv-cell data/datasets/arrivals.csv:3', swap(table, '64.0', '9'.repeat(400))),
  said('a quotation mark alone', 'csv-quotes data/datasets/arrivals.csv:4', swap(table, '64.0', '"64')),
  said(
    'a quotation mark inside',
    'csv-quotes data/datasets/arrivals.csv:3',
    swap(table, 'nearly', 'nea"rly').length === 1 ? swap(table, '2019,64.0', '2019,6"4') : swap(table, '2019,64.0', '2019,6"4'),
  ),
  said(
    'two rows of one key',
    'csv-double-row data/datasets/arrivals.csv:4',
    swap(table, '2020,58', '2019,58'),
    swap(arrivals, 'year: "2020"', 'year: "2018"'),
  ),
  said(
    'two rows whose key differs by a capital',
    'csv-double-row data/datasets/words.csv:3',
    put(
      'data/datasets/words.yaml',
      'title: Words\ndescription: Words.\ndefinition: Words.\nsource: port-book-2020\nprimaryKey: [a]\nfields:\n  - { name: a, type: string, title: A }\n  - { name: b, type: string, title: B }\n',
    ),
    put('data/datasets/words.csv', 'a,b\nNorth,y\nnorth,w\n'),
  ),
  said('a column twice in the head', 'csv-head data/datasets/arrivals.csv:1', swap(table, 'year,share_pct', 'year,year,share_pct')),
  said('a misspelt economy', 'csv-cell data/datasets/tides.csv:2', tides, swap(tidesFile, '2018,northport', '2018,northprt')),
  said('a fraction in whole numbers', 'csv-cell data/datasets/tides.csv:2', tides, swap(tidesFile, 'northport,8', 'northport,8.5')),
  said('a year of two digits', 'csv-cell data/datasets/tides.csv:2', tides, swap(tidesFile, '2018,northport', '18,northport')),
  said('a zero-width space', 'encoding data/datasets/tides.csv:2', tides, swap(tidesFile, 'northport,8', 'northport\u200b,8')),
  said(
    'a space of no width at an end of a cell',
    'csv-cell data/datasets/tides.csv:2',
    tides,
    swap(tidesFile, 'northport,8', 'northport\u00a0,8'),
  ),
];

const constraints: Input[] = [
  said('below its minimum', 'csv-cell data/datasets/tides.csv:7', tides, swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 5 }')),
  said('above its maximum', 'csv-cell data/datasets/tides.csv:6', tides, swap(tidesYaml, 'unit: ships }', 'unit: ships, maximum: 8 }')),
  said(
    'outside its pattern',
    'csv-cell data/datasets/tides.csv:3',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "n.*" }'),
  ),
  said(
    'a part of its pattern only',
    'csv-cell data/datasets/tides.csv:2',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "north" }'),
  ),
  said(
    'none of its words',
    'csv-cell data/datasets/tides.csv:3',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, enum: [northport, eastport] }'),
  ),
  said(
    'twice where it has to be unique',
    'csv-cell data/datasets/tides.csv:3',
    tides,
    swap(tidesYaml, 'title: Year, role: period }', 'title: Year, role: period, unique: true }'),
  ),
  said(
    'a period before its minimum',
    'csv-cell data/datasets/tides.csv:2',
    tides,
    swap(tidesYaml, 'title: Year, role: period }', 'title: Year, role: period, minimum: 2019 }'),
  ),
  said(
    'a pattern that is none',
    'wrong-value data/datasets/tides.yaml:8',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "(" }'),
  ),
  said(
    'a minimum of words',
    'dataset-fields data/datasets/tides.yaml:8',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, minimum: 3 }'),
  ),
  said(
    'a minimum that is none',
    'dataset-fields data/datasets/tides.yaml:9',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: many }'),
  ),
  said(
    'a minimum above the maximum',
    'dataset-fields data/datasets/tides.yaml:9',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 9, maximum: 1 }'),
  ),
  said(
    'a pattern that takes for ever',
    'wrong-value data/datasets/tides.yaml:8',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "(a+)+" }'),
  ),
  right(
    'all of them kept',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 4, maximum: 9 }'),
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "[a-z]+", enum: [northport, southport] }'),
  ),
];

export const inputs: readonly Input[] = [
  ...inCharts,
  ...inArithmetic,
  ...contradictions,
  ...dates,
  ...bounds,
  ...doubles,
  ...yaml,
  ...csv,
  ...constraints,
];
