import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registry as small } from '../../chart/chart.fixture.ts';
import { chartOfYaml, foreignRegistry } from '../../chart/foreign.fixture.ts';
import { getRecord } from '../../registry/registry.ts';
import { findChartFaults } from './record-faults.ts';
import { findSpecFaults } from './schema-faults.ts';

const registry = { ...foreignRegistry, datasets: new Map([...foreignRegistry.datasets, ...small.datasets]) };

const bars = (x: string): string => `{mark: bar, encoding: {y: {field: country, type: nominal}, x: ${x}}}`;
const across = '{field: tonnes, type: quantitative}';
const overYears = (x: string): string => `{mark: line, encoding: {x: ${x}, y: ${across}}}`;

/** What an analyst writes in good faith, as `spec:` over a dataset → the place of its one report, and how it is to be mended. */
const mistakes: Readonly<Record<string, readonly [dataset: string, spec: string, path: string, hint: RegExp]>> = {
  'a field in the wrong case': ['countries', bars('{field: Tonnes, type: quantitative}'), 'encoding.x.field', /Did you mean "tonnes"/],
  'numbers without a type': ['countries', bars('{field: tonnes}'), 'encoding.x.field', /Write type: quantitative/],
  'no field at all': ['countries', '{mark: bar}', '', /Fields are: country, tonnes/],
  'channels inside the mark': ['countries', '{mark: {type: bar, x: {field: tonnes}}}', 'mark.x', /Move x: to encoding:/],
  'a mark of another program': ['countries', '{mark: column, encoding: {x: {field: tonnes, type: quantitative}}}', 'mark', /^Write bar\.$/],
  'a type of another program': ['countries', bars('{field: tonnes, type: numeric}'), 'encoding.x.type', /^Write quantitative\.$/],
  'Vega where Vega-Lite is wanted': ['countries', '{marks: [{type: rect}]}', '', /Did you mean "mark"/],
  'a unit of time of the reader': [
    'balance',
    overYears('{field: year, type: temporal, timeUnit: year}'),
    'encoding.x.timeUnit',
    /^Write utcyear\.$/,
  ],
  'a unit of time with steps': [
    'balance',
    overYears('{field: year, type: temporal, timeUnit: {unit: year, step: 5}}'),
    'encoding.x.timeUnit',
    /^Write utcyear\.$/,
  ],
  'a map': ['countries', `{mark: geoshape, encoding: {color: ${across}}}`, 'mark', /Draw a bar/],
  'gaps that are filled': [
    'balance',
    `{transform: [{impute: tonnes, key: year, value: 0}], mark: line, encoding: {x: {field: year, type: temporal}, y: ${across}}}`,
    'transform.0.impute',
    /^Remove impute/,
  ],
  'two axes over one plot': [
    'points',
    `{layer: [{mark: point, encoding: {y: ${across}}}, {mark: point, encoding: {y: {field: depth, type: quantitative}}}], resolve: {scale: {y: independent}}}`,
    'resolve',
    /vconcat/,
  ],
  'a stack of unlike shares': [
    'shares',
    '{mark: bar, encoding: {x: {field: period, type: nominal}, y: {field: share_pct, type: quantitative, stack: zero}, color: {field: importer, type: nominal}}}',
    'encoding.y.stack',
    /choose rows that are alike/,
  ],
};

for (const [name, [dataset, spec, path, hint]] of Object.entries(mistakes)) {
  test(`${name}: one report, at its place, with how to mend it`, () => {
    const chart = chartOfYaml('c', `dataset: ${dataset}\nqualified: true\nspec: ${spec}`);
    const shape = findSpecFaults(chart.spec ?? {}, 'spec');
    const faults = [...shape, ...findChartFaults(chart, getRecord(registry.datasets, chart.dataset), registry)];
    assert.deepEqual(
      faults.map((fault) => fault.path.join('.')),
      [`spec${path === '' ? '' : `.${path}`}`],
    );
    assert.match(faults[0]?.hint ?? '', hint);
  });
}
