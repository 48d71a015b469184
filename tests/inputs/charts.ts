/** Charts that would draw two rows as one. */
import { said, right, tides, tideChart, tidesFile, type Input } from './sample-edits.ts';
import { swap } from './try-input.ts';

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
];
