/** Edits of the sample site as its editors make them, by name, and what an input that is tried consists of. */
import { add, put, type Edit } from './try-input.ts';

export interface Input {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** "rule file:line:column" of the only report, or nothing where the input is right as it stands. */
  readonly report: string | undefined;
}

export const facts = 'data/facts/ships.yaml';
export const arrivals = 'data/facts/arrivals.yaml';
export const sources = 'data/sources/ports.yaml';
export const table = 'data/datasets/arrivals.csv';
export const description = 'data/datasets/arrivals.yaml';
export const measures = 'data/measures.yaml';
export const units = 'data/units.yaml';
export const economies = 'data/economies.yaml';
export const organisations = 'data/organisations.yaml';
export const people = 'data/people.yaml';
export const quotes = 'data/quotes/masters.yaml';
export const lever = 'data/levers/count-ships.yaml';
export const advice = 'data/recommendations/count-by-size.yaml';
export const site = 'data/site.yaml';
export const briefing = 'src/content/briefings/arrivals.mdx';

export const said = (name: string, report: string, ...edits: Edit[]): Input => ({ name, edits, report });
export const right = (name: string, ...edits: Edit[]): Input => ({ name, edits, report: undefined });

/** One more fact in data/facts/ships.yaml; keys replace those of a good one. */
export function fact(id: string, keys: Readonly<Record<string, string | undefined>>): Edit {
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
export const derived = (formula: string, keys: Readonly<Record<string, string | undefined>> = {}): Edit =>
  fact('sum', {
    statement: 'All of it comes to [[value]].',
    value: undefined,
    source: undefined,
    phrase: undefined,
    derived: `{ formula: "${formula}", rounding: "1" }`,
    ...keys,
  });
export const shipsSeen = fact('ships-seen', {});
export const shareSeen = fact('share-seen', { unit: 'percent', value: '40', phrase: 'it was 40 per cent', statement: 'It was [[value]].' });
export const shareLater = fact('share-later', {
  period: '2020',
  unit: 'percent',
  value: '30',
  phrase: 'then 30 per cent',
  statement: 'It was [[value]].',
});
export const tonnesUnit = add(units, 'tonnes:\n  title: tonnes\n  form: "{} tonnes"\n  symbol: t\n');
export const pointsUnit = add(units, 'points:\n  title: percentage points\n  form: "{} percentage points"\n  symbol: points\n');
export const tonnesSeen = fact('tonnes-seen', { unit: 'tonnes', value: '500', phrase: 'it was 500 tonnes' });

export const source = (id: string, keys: Readonly<Record<string, string | undefined>> = {}): Edit => {
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
export const tides: Edit = (project) => {
  put('data/datasets/tides.yaml', tideFields)(project);
  put('data/datasets/tides.csv', tideRows)(project);
};
export const tideChart = (keys: string): Edit =>
  put('data/charts/tides.yaml', `dataset: tides\ntitle: Ships came and went\nalt: Ships by year and port.\n${keys}`);
export const tidesFile = 'data/datasets/tides.csv';
export const tidesYaml = 'data/datasets/tides.yaml';

/** A table of the measure arrival-share, by economy. */
export const shareTable =
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
export const ranges =
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
