import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { findChartFaults } from '../checks/charts/record-faults.ts';
import { registry as small } from '../chart/chart.fixture.ts';
import { chartOfYaml, foreignRegistry } from '../chart/foreign.fixture.ts';
import { getRecord } from '../registry/registry.ts';
import { findSpecFaults } from '../checks/charts/schema-faults.ts';
import { drawChart } from './draw-chart.ts';

const root = join(import.meta.dirname, '../..');
const cacheDir = temporaryFolder({ after });
const registry = { ...foreignRegistry, datasets: new Map([...foreignRegistry.datasets, ...small.datasets]) };

const across = '{field: tonnes, type: quantitative}';
/** What a person writes who knows Vega-Lite: a record below `title` and `alt`, and words that the drawing has. */
const written: Readonly<Record<string, readonly [record: string, words: string]>> = {
  'bars by name': [`dataset: countries\nspec: {mark: bar, encoding: {y: {field: country, type: nominal}, x: ${across}}}`, 'Jordan'],
  'bars by name, a height each': [
    `dataset: countries\nspec: {mark: bar, height: {step: 22}, encoding: {y: {field: country, type: nominal, sort: -x}, x: ${across}}}`,
    'Jordan',
  ],
  'a facet': [
    `dataset: small\nspec:
  facet: {field: mineral, type: nominal}
  columns: 3
  spec: {width: 150, height: 80, mark: line, encoding: {x: {field: year, type: temporal, axis: {format: "%Y", tickCount: 3}}, y: ${across}}}
narrow: {columns: 1, spec: {width: 220}}`,
    'Lazurite',
  ],
  'views side by side': [
    `dataset: points\nspec:
  vconcat:
    - {height: 120, width: 240, mark: point, encoding: {x: {field: depth, type: quantitative}, y: ${across}}}
    - {height: 120, width: 240, mark: bar, encoding: {x: {field: depth, bin: true, type: quantitative}, y: {aggregate: count, type: quantitative, title: Mines}}}`,
    'Mines',
  ],
  'a repetition': [
    `dataset: points\nspec:
  repeat: {row: [depth, tonnes]}
  spec: {height: 100, width: 240, mark: bar, encoding: {x: {field: {repeat: row}, bin: true, type: quantitative}, y: {aggregate: count, type: quantitative, title: Mines}}}`,
    'Mines',
  ],
  'a regression over points': [
    `dataset: points\nspec:
  layer:
    - {mark: point, encoding: {x: {field: depth, type: quantitative}, y: ${across}}}
    - {transform: [{regression: tonnes, on: depth}], mark: line, encoding: {x: {field: depth, type: quantitative}, y: ${across}}}`,
    '1,000',
  ],
  'a box plot': [
    `dataset: points\nspec: {mark: {type: boxplot, extent: min-max}, encoding: {x: {field: kind, type: nominal}, y: ${across}}}`,
    'Amber',
  ],
  'a band of errors': [
    `dataset: points\nspec: {mark: errorband, encoding: {x: {field: depth, type: quantitative, bin: true}, y: ${across}}}`,
    '1,000',
  ],
  'bubbles, whose key has more entries than a line of a phone': [
    `dataset: points\nspec: {mark: point, encoding: {x: {field: depth, type: quantitative}, y: ${across}, size: ${across}}}`,
    '250',
  ],
  'rows of a facet inside an encoding': [
    `dataset: small\nspec: {height: 40, width: 200, mark: line, encoding: {row: {field: mineral, type: nominal}, x: {field: year, type: temporal, timeUnit: utcyear}, y: ${across}}}`,
    'Lazurite',
  ],
  'shares of a whole': [
    `dataset: grouped\nwhere: {mineral: [Amber, Basalt]}\nspec: {mark: bar, encoding: {y: {field: region, type: nominal}, x: {field: tonnes, type: quantitative, stack: normalize}, color: {field: mineral, type: nominal}}}`,
    '100%',
  ],
  'bounds under our layer': [
    'dataset: output\nqualified: true\nwhere: {season: [A, B, D]}\nspec: {mark: bar, encoding: {x: {field: season, type: nominal}, y: {field: tonnes, type: quantitative}}}',
    'at least 6,142',
  ],
  'bounds and bars sorted by their values': [
    'dataset: output\nqualified: true\nwhere: {season: [A, B, D]}\nspec: {mark: bar, encoding: {x: {field: season, type: nominal, sort: -y}, y: {field: tonnes, type: quantitative}}}',
    'at least 6,142',
  ],
  'bounds and bars side by side': [
    'dataset: output\nqualified: true\nwhere: {season: [A, B, D]}\nspec: {mark: bar, encoding: {x: {field: season, type: nominal}, xOffset: {field: season, type: nominal}, y: {field: tonnes, type: quantitative}}}',
    'at least 6,142',
  ],
  'bounds and a selection': [
    `dataset: shares\nqualified: true\nwhere: {importer: [aland], definition: [weight]}\nspec:
  params: [{name: brush, select: interval, bind: scales}, {name: faint, value: 0.5}]
  mark: {type: line, opacity: {expr: faint}}
  encoding: {x: {field: period, type: temporal}, y: {field: share_pct, type: quantitative}}`,
    'over 90%',
  ],
};

for (const [name, [yaml, words]] of Object.entries(written)) {
  test(`an author's own ${name}: passes the checks, and is drawn whole in both layouts`, async () => {
    const chart = chartOfYaml(name.replaceAll(/[^a-z]+/g, '-'), yaml);
    assert.deepEqual(findSpecFaults(chart.spec ?? {}, 'spec'), []);
    assert.deepEqual(findChartFaults(chart, getRecord(registry.datasets, chart.dataset), registry), []);
    const { drawing, flaws } = await drawChart(chart, registry, { root, cacheDir });
    assert.deepEqual(flaws, []);
    for (const svg of [drawing.wide, drawing.narrow]) assert.ok(svg.replaceAll('\u00a0', ' ').includes(`>${words}</text>`), words);
  });
}

/** Valid Vega-Lite whose picture would mislead → what is told of it, once a layout. */
const misdrawn: Readonly<Record<string, readonly [record: string, message: RegExp]>> = {
  'a format of dates that is none': [
    `dataset: days\nspec: {mark: line, encoding: {x: {field: day, type: temporal, axis: {format: YYYY-MM}}, y: ${across}}}`,
    /^An axis says the same at ticks that differ: "YYYY-MM"\.$/,
  ],
  'a domain that cuts rows off': [
    'dataset: balance\nspec: {mark: {type: line, clip: true}, encoding: {x: {field: year, type: temporal}, y: {field: tonnes, type: quantitative, scale: {domain: [0, 20]}}}}',
    /^\d+ of 14 rows have no mark in it/,
  ],
  'a filter that leaves nothing': [
    `dataset: countries\nspec: {transform: [{filter: datum.tonnes > 1e9}], mark: bar, encoding: {y: {field: country, type: nominal}, x: ${across}}}`,
    /^33 of 33 rows have no mark in it/,
  ],
};

for (const [name, [yaml, message]] of Object.entries(misdrawn)) {
  test(`${name} is told, and nothing else`, async () => {
    const chart = chartOfYaml(name.replaceAll(/[^a-z]+/g, '-'), yaml);
    assert.deepEqual(findChartFaults(chart, getRecord(registry.datasets, chart.dataset), registry), []);
    const { flaws } = await drawChart(chart, registry, { root, cacheDir });
    assert.deepEqual(
      flaws.map(({ layout }) => layout),
      ['wide', 'narrow'],
    );
    for (const flaw of flaws) assert.match(flaw.message, message);
  });
}
