/** Charts that would draw two rows as one, none at all, or otherwise than they say. */
import { said, right, tides, tideChart, tidesFile, tonnesUnit, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

const arrivalsChart = 'data/charts/arrivals-share.yaml';

const shares = 'data/charts/arrivals-share.yaml';

/** Lines of Vega-Lite, with a transform before them or more about their y. */
const lineSpec = ({ transform, more = '' }: { readonly transform?: string; readonly more?: string }): string =>
  `spec:\n${transform === undefined ? '' : `  transform:\n    - ${transform}\n`}  mark: line\n  encoding:\n    x: { field: year, type: temporal }\n` +
  `    y: { field: ships, type: quantitative${more} }\n    color: { field: port, type: nominal }\n`;

export const inCharts: readonly Input[] = [
  said(
    'bars of two ports over three years',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: port\n'),
  ),
  said(
    'bars of years, ports forgotten',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: year\n'),
  ),
  said(
    'dots of two ports over three years',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: dots\nvalue: ships\ncategory: port\n'),
  ),
  said(
    'lines without their series',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: lines\nvalue: ships\ntime: year\n'),
  ),
  said(
    'columns without their series',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: columns\nvalue: ships\ntime: year\n'),
  ),
  said(
    'slopes without their panel',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: slopes\nvalue: ships\ntime: year\n'),
  ),
  said(
    'a group that does not tell the rows apart',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: bars\nvalue: ships\ncategory: port\ngroup: port\n'),
  ),
  said(
    'parts that are named twice',
    'chart-double data/charts/tides.yaml:4:7',
    tides,
    tideChart('type: parts\nvalue: ships\ncategory: port\npartOf: port\n'),
  ),
  said(
    'a line of Vega-Lite through two ports',
    'chart-double data/charts/tides.yaml:5:9',
    tides,
    tideChart('spec:\n  mark: line\n  encoding:\n    x: { field: year, type: temporal }\n    y: { field: ships, type: quantitative }\n'),
  ),
  said(
    'a bar of Vega-Lite over another',
    'chart-double data/charts/tides.yaml:5:9',
    tides,
    tideChart('spec:\n  mark: bar\n  encoding:\n    x: { field: port, type: nominal }\n    y: { field: ships, type: quantitative }\n'),
  ),
  said(
    'a year beside years that hold it',
    'chart-periods data/charts/tides.yaml:6:7',
    tides,
    swap(tidesFile, '2019,northport', '2018/2019,northport'),
    tideChart('type: lines\nvalue: ships\ntime: year\nseries: port\n'),
  ),
  said(
    'a month beside its year, in columns',
    'chart-periods data/charts/tides.yaml:6:7',
    tides,
    swap(tidesFile, '2019,northport', '2020-06,northport'),
    tideChart('type: columns\nvalue: ships\ntime: year\nwhere: { port: [northport] }\n'),
  ),
  said(
    'a month beside other years',
    'chart-periods data/charts/tides.yaml:6:7',
    tides,
    swap(tidesFile, '2019,northport', '2019-06,northport'),
    tideChart('type: lines\nvalue: ships\ntime: year\nwhere: { port: [northport] }\n'),
  ),
  said(
    'bars of a year and of years that hold it',
    'chart-periods data/charts/tides.yaml:6:11',
    tides,
    swap(tidesFile, '2019,northport', '2018/2020,northport'),
    tideChart('type: bars\nvalue: ships\ncategory: year\nwhere: { port: [northport] }\n'),
  ),
  right(
    'years that follow each other, each port in its own',
    tides,
    swap(tidesFile, '2019,northport,7\n', ''),
    tideChart('type: lines\nvalue: ships\ntime: year\nseries: port\n'),
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
  ...[
    ['a filter of numbers by words', 'chart-field-type', '6:17', `{ filter: "datum.ships > '7'" }`],
    ['a filter of dates by a number', 'chart-field-type', '6:17', '{ filter: "datum.year > 2018" }'],
    ['a predicate of dates by a number', 'chart-field-type', '6:37', '{ filter: { field: year, gte: 2019 } }'],
    ['a filter of names by a number', 'chart-field-type', '6:17', '{ filter: "3 == datum.port" }'],
  ].map(([name = '', rule = '', place = '', transform = '']) =>
    said(name, `${rule} data/charts/tides.yaml:${place}`, tides, tideChart(lineSpec({ transform }))),
  ),
  right(
    'a filter of years of dates',
    tides,
    tideChart(lineSpec({ transform: '{ filter: { field: year, timeUnit: utcyear, gte: 2019 } }' })),
  ),
  right('a filter of numbers and names', tides, tideChart(lineSpec({ transform: `{ filter: "datum.ships > 4 && datum.port != 'x'" }` }))),
  ...[
    ['an axis headed with another unit', '8:51', ', title: Tonnes'],
    ['an axis headed with per cent', '8:59', ', axis: { title: "Ships (%)" }'],
    ['an axis turned round', '8:62', ', scale: { reverse: true }'],
    ['an axis that begins with the most', '8:61', ', scale: { domain: [9, 0] }'],
    ['an axis sorted backwards', '8:50', ', sort: descending'],
  ].map(([name = '', place = '', more = '']) =>
    said(name, `chart-axis data/charts/tides.yaml:${place}`, tonnesUnit, tides, tideChart(lineSpec({ more }))),
  ),
  right('an axis turned round that says so', tides, tideChart(lineSpec({ more: ', scale: { reverse: true }, title: "Ships, reversed"' }))),
  right('an axis headed with its unit', tides, tideChart(lineSpec({ more: ', title: "Arrivals (ships)"' }))),
  ...['lines', 'slopes'].map((type) =>
    said(
      `${type} of one time`,
      'chart-empty data/charts/tides.yaml:6:7',
      tides,
      tideChart(`type: ${type}\nvalue: ships\ntime: year\nseries: port\nwhere: { year: [2019] }\n`),
    ),
  ),
  said(
    'a figure of another definition in a title',
    'chart-finding data/charts/arrivals-share.yaml:2:8',
    swap(shares, '[[share-2020-by-count]]', '[[share-2020-by-tonnage]]'),
  ),
  said(
    'a figure of a row that is left out in a title',
    'chart-finding data/charts/arrivals-share.yaml:2:8',
    add(shares, 'where: { year: [2018, 2019] }\n'),
  ),
  said('a fall that is told as a rise', 'chart-finding data/charts/arrivals-share.yaml:3:6', swap(shares, 'falls from', 'rises from')),
  said(
    'value and time that have changed places',
    'chart-field-type data/charts/arrivals-share.yaml:5:8',
    swap(shares, 'value: share_pct\ntime: year', 'value: year\ntime: share_pct'),
  ),
  said(
    'years that the rows do not reach',
    'chart-finding data/charts/arrivals-share.yaml:3:6',
    swap(shares, 'from year to year', 'from 2015 to 2020'),
  ),
  said(
    'a scale that is told and not drawn',
    'chart-finding data/charts/arrivals-share.yaml:7:7',
    add(shares, 'note: The scale is logarithmic.\n'),
  ),
  said(
    'a bar that is not the highest',
    'chart-finding data/charts/arrivals-share.yaml:3:6',
    swap(shares, 'falls from year to year', 'is told; the last column is the highest'),
  ),
  said(
    'a row that is named and left out',
    'chart-finding data/charts/tides.yaml:7:17',
    tides,
    tideChart('type: lines\nvalue: ships\ntime: year\nwhere: { port: [southport] }\n'),
    swap('data/charts/tides.yaml', 'alt: Ships by year and port.', 'alt: Ships of Northport by year.'),
  ),
  ...['qualifier', 'definition', 'status'].map((name) =>
    said(`a column of ${name} for times`, `chart-field-type ${arrivalsChart}:6:7`, swap(arrivalsChart, 'time: year', `time: ${name}`)),
  ),
  said('a column with the name of a program', `chart-field ${arrivalsChart}:6:7`, swap(arrivalsChart, 'time: year', 'time: __proto__')),
];
