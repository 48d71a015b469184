/** Tables of shapes that the project's own data do not have, made by arithmetic, and a chart of each as an author writes it. */
import type { Dataset, Registry, Row } from '../registry/registry.ts';
import { collections } from '../registry/collections.ts';
import { parseYaml } from '../registry/parse-yaml.ts';
import { chartSchema } from '../registry/schemas/chart.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { registry } from './chart.fixture.ts';
import type { Chart } from './chart.ts';

type Line = readonly (string | number)[];

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const pad = (number: number): string => String(number).padStart(2, '0');
/** The same every time, between 0 and 1. */
const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898 + 4.1) * 43758.5453) % 1;
const month = (index: number): string => `${1990 + Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
const quarter = (index: number): string => {
  const year = 2010 + Math.floor(index / 4);
  return `${year}-${pad((index % 4) * 3 + 1)}/${year}-${pad((index % 4) * 3 + 3)}`;
};
const day = (index: number): string => new Date(Date.UTC(1962, 0, 1 + index)).toISOString().slice(0, 10);
const names = ['Amber', 'Basalt', 'Copper', 'Dolomite', 'Epidote', 'Feldspar', 'Garnet', 'Halite', 'Iron', 'Jadeite', 'Kaolin', 'Lazurite'];
const countries =
  'Argentina,Albania,Andorra,Bolivia,Botswana,Cameroon,Chile,Colombia,Czechia,Denmark,Ethiopia,Finland,Fiji,Guatemala,Greece,Hungary,Iceland,Ireland,Israel,Italy,Jordan,Latvia,Mexico,Netherlands,New Zealand,Norway,Poland,Portugal,Spain,Sweden,Switzerland,Trinidad and Tobago,United Arab Emirates'.split(
    ',',
  );

const words = (name: string): Field => ({ name, type: 'string', title: name });
const period = (name: string): Field => ({ name, type: 'period', title: name, role: 'period' });
const number = (name: string): Field => ({ name, type: 'number', title: name, unit: 'tonnes', optional: true });
const end = (name: string, role: 'low' | 'high'): Field => ({ ...number(name), role, of: 'tonnes' });

const tables: Readonly<Record<string, readonly [fields: readonly Field[], lines: readonly Line[]]>> = {
  months: [
    [period('month'), words('mineral'), number('tonnes')],
    names
      .slice(0, 5)
      .flatMap((name, series) =>
        range(400).map((at) => [month(at), name, Math.round(100 * (series + 1) + at / 4 + 60 * noise(at + series))]),
      ),
  ],
  countries: [[words('country'), number('tonnes')], countries.map((name, at) => [name, Math.round(4000 * noise(at))])],
  grouped: [
    [words('region'), words('mineral'), number('tonnes')],
    range(16).flatMap((region) =>
      names.slice(0, 6).map((name, at) => [`Region ${region + 1}`, name, Math.round(900 * noise(region * 6 + at))]),
    ),
  ],
  quarters: [
    [period('quarter'), words('mineral'), number('tonnes')],
    names.slice(0, 8).flatMap((name, series) => range(40).map((at) => [quarter(at), name, Math.round(50 + 40 * noise(at * 8 + series))])),
  ],
  days: [[period('day'), number('tonnes')], range(365).map((at) => [day(at), Math.round(500 + 200 * Math.sin(at / 30) + 40 * noise(at))])],
  changes: [[words('country'), number('tonnes')], countries.slice(0, 9).map((name, at) => [name, Math.round(80 * (noise(at) - 0.6))])],
  bounds: [
    [period('year'), number('tonnes'), { ...words('bound'), role: 'qualifier', of: 'tonnes', optional: true }],
    [
      [2018, 90, 'over'],
      [2019, 64, ''],
      [2020, 58, 'nearly'],
    ],
  ],
  balance: [[period('year'), number('tonnes')], range(14).map((at) => [2010 + at, Math.round(80 * (noise(at) - 0.5))])],
  named: [
    [period('label'), words('kind'), words('name'), number('row')],
    range(24).map((at) => [2001 + (at % 6), `Kind ${Math.floor(at / 6) + 1}`, `Name ${at + 1}`, Math.round(90 * noise(at))]),
  ],
  points: [
    [words('kind'), words('mine'), number('depth'), number('tonnes')],
    range(300).map((at) => [names[at % 3] ?? '', `Mine ${at + 1}`, Math.round(1000 * noise(at)), Math.round(300 * noise(at + 500))]),
  ],
  small: [
    [period('year'), words('mineral'), number('tonnes')],
    names.flatMap((name, series) => range(10).map((at) => [2012 + at, name, Math.round(20 + 300 * noise(at + 31 * series))])),
  ],
  uses: [
    [words('region'), words('use'), number('tonnes')],
    range(3).flatMap((region) =>
      ['Farming and fisheries', 'Homes', 'Lost on the way', 'Power', 'Small works', 'Large works'].map((use, at) => [
        `Region ${region + 1}`,
        use,
        Math.round(90 * noise(region * 6 + at)),
      ]),
    ),
  ],
  fullness: [
    [period('year'), words('mine'), words('kind'), { ...number('share'), unit: 'percent' }],
    ['Dry', 'Wet'].flatMap((kind, low) =>
      ['Amber', 'Basalt'].flatMap((mine, at) =>
        [2005, 2010, 2015].map((year, step) => [year, mine, kind, 99 - 50 * low - at - (step % 2)]),
      ),
    ),
  ],
  wealth: [
    [period('year'), words('mine'), number('worth')],
    ['Amber', 'Basalt'].flatMap((mine, at) => [2012, 2020].map((year, step) => [year, mine, 1_793_132_186 + at * 1e9 + step * 3e8])),
  ],
  spending: [
    [period('year'), number('tonnes')],
    [2008, 2009, 2011, 2012, 2013, 2016, 2017, 2018, 2019, 2022].map((year, at) => [`${year}-04/${year + 1}-03`, 40 + 70 * at]),
  ],
  ranges: [
    [words('mine'), number('tonnes'), end('low', 'low'), end('high', 'high')],
    names.slice(0, 7).map((name, at) => [name, at === 3 ? 70 : '', at === 3 ? '' : 20 + 9 * at, at === 3 ? '' : 50 + 11 * at]),
  ],
};

/** Each as it stands below `dataset`, `title` and `alt`. */
export const foreignCharts: Readonly<Record<string, string>> = {
  'lines of 400 months': 'dataset: months\ntype: lines\nvalue: tonnes\ntime: month\nseries: mineral',
  'bars of 33 countries': 'dataset: countries\ntype: bars\nvalue: tonnes\ncategory: country\nrank: true',
  'grouped bars, 16 × 6': 'dataset: grouped\ntype: bars\nvalue: tonnes\ncategory: mineral\ngroup: region',
  'stacked bars, 16 × 3':
    'dataset: grouped\ntype: bars\nvalue: tonnes\ncategory: region\nseries: mineral\nwhere: {mineral: [Amber, Basalt, Copper]}',
  'columns of 40 quarters × 8': 'dataset: quarters\ntype: columns\nvalue: tonnes\ntime: quarter\nseries: mineral',
  'columns of 40 quarters × 4':
    'dataset: quarters\ntype: columns\nvalue: tonnes\ntime: quarter\nseries: mineral\nwhere: {mineral: [Amber, Basalt, Copper, Dolomite]}',
  'panels of 40 quarters × 8': 'dataset: quarters\ntype: panels\nvalue: tonnes\ntime: quarter\npanel: mineral',
  'stacked area': 'dataset: quarters\ntype: area\nvalue: tonnes\ntime: quarter\nseries: mineral\nwhere: {mineral: [Amber, Basalt, Copper]}',
  'lines of days': 'dataset: days\ntype: lines\nvalue: tonnes\ntime: day',
  'area of days': 'dataset: days\ntype: area\nvalue: tonnes\ntime: day',
  'columns of days': 'dataset: days\ntype: columns\nvalue: tonnes\ntime: day',
  'negative bars': 'dataset: changes\ntype: bars\nvalue: tonnes\ncategory: country\nrank: true',
  'columns to the top, with bounds': 'dataset: bounds\ntype: columns\nvalue: tonnes\ntime: year',
  'negative columns': 'dataset: balance\ntype: columns\nvalue: tonnes\ntime: year',
  'negative lines': 'dataset: balance\ntype: lines\nvalue: tonnes\ntime: year',
  'scatter of 300': 'dataset: points\ntype: scatter\nx: depth\ny: tonnes\nseries: kind\ncategory: mine',
  'scatter, named':
    'dataset: points\ntype: scatter\nx: depth\ny: tonnes\ncategory: mine\nwhere: {kind: [Amber], mine: [Mine 1, Mine 4, Mine 7, Mine 10, Mine 13, Mine 16, Mine 19]}',
  'lines, named as ours': 'dataset: named\ntype: lines\nvalue: row\ntime: label\nseries: kind',
  'slopes, named as ours': 'dataset: named\ntype: slopes\nvalue: row\ntime: label\npanel: kind\nwhere: {label: ["2001", "2006"]}',
  'panels, named as ours': 'dataset: named\ntype: panels\nvalue: row\ntime: label\npanel: kind',
  'bars, named as ours': 'dataset: named\ntype: bars\nvalue: row\ncategory: name\ndetail: label\ngroup: kind',
  'dots, named as ours': 'dataset: named\ntype: dots\nvalue: row\ncategory: label\ngroup: kind',
  'panels of 12': 'dataset: small\ntype: panels\nvalue: tonnes\ntime: year\npanel: mineral',
  heatmap: 'dataset: small\ntype: heatmap\nvalue: tonnes\nx: year\ny: mineral',
  'heatmap of names': 'dataset: grouped\ntype: heatmap\nvalue: tonnes\nx: mineral\ny: region',
  'heatmap of long names': 'dataset: uses\ntype: heatmap\nvalue: tonnes\nx: use\ny: region',
  'slopes near their top': 'dataset: fullness\ntype: slopes\nvalue: share\ntime: year\nseries: mine\npanel: kind',
  'slopes of large numbers': 'dataset: wealth\ntype: slopes\nvalue: worth\ntime: year\nseries: mine',
  'columns of financial years': 'dataset: spending\ntype: columns\nvalue: tonnes\ntime: year',
  slopes:
    'dataset: small\ntype: slopes\nvalue: tonnes\ntime: year\npanel: mineral\nwhere: {year: ["2012", "2021"], mineral: [Amber, Basalt, Copper]}',
  ranges: 'dataset: ranges\ntype: dots\nvalue: tonnes\ncategory: mine',
};

export const foreignRegistry = registryOf(...Object.entries(tables).map(([id, [fields, lines]]) => tableOf(id, fields, lines)));

/** The small registry of tests with other tables. */
function registryOf(...datasets: readonly Dataset[]): Registry {
  return { ...registry, datasets: new Map(datasets.map((dataset) => [dataset.id, dataset])) };
}

/** The record as the registry reads it. */
export function chartOfYaml(id: string, yaml: string): Chart {
  const { value } = parseYaml('chart.yaml', yaml, 0, collections.charts.typed);
  return { id, ...chartSchema.parse({ title: 'What is drawn', alt: 'A drawing.', ...(value as object) }) };
}

export function tableOf(id: string, fields: readonly Field[], lines: readonly Line[]): Dataset {
  const rows = lines.map((line, index): Row => ({
    line: index + 2,
    cells: Object.fromEntries(
      fields.map(({ name, type }, column) => {
        const text = String(line[column] ?? '');
        return [name, type === 'number' && text !== '' ? { text, number: Number(text) } : { text }];
      }),
    ),
  }));
  return { id, title: id, description: id, definition: id, caveats: [], primaryKey: [fields[0]?.name ?? ''], fields: [...fields], rows };
}
