/** Charts that would draw two rows as one. */
import { said, right, tides, tideChart, type Input } from './sample-edits.ts';

export const inCharts: readonly Input[] = [
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
