/** Every block of YAML that the docs give for a chart is one that the checks pass and that is drawn whole, in both layouts. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { chartOfYaml, tableOf } from '../../src/chart/foreign.fixture.ts';
import { checkInputs } from '../../src/checks/check-inputs.ts';
import { findChartFaults } from '../../src/checks/charts/record-faults.ts';
import { loadRegistry } from '../../src/registry/from-disk.ts';
import { chartTypes, choices, fieldOptions } from '../../src/registry/schemas/chart.ts';
import type { Field } from '../../src/registry/schemas/dataset.ts';
import { drawChart } from '../../src/drawing/draw-chart.ts';
import { subject } from './subject.ts';

const root = join(import.meta.dirname, '../..');
const temporary = temporaryFolder({ after });

const docs = (name: string): string => readFileSync(join(root, 'src/content/docs', `${name}.mdx`), 'utf8');
const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);

const gallery = docs('chart-types');
const examples = blocksOf(gallery, 'yaml');

test('the gallery has every type of chart, and names every option', () => {
  const types = examples.map((block) => /^type: (\w+)$/m.exec(block)?.[1]);
  assert.deepEqual(types.toSorted(), Object.keys(chartTypes).sort());
  const named = [...Object.keys(fieldOptions), ...Object.keys(choices), 'reference'];
  assert.deepEqual(
    named.filter((option) => !new RegExp(`^${option}: |\`${option}\\b`, 'm').test(gallery)),
    [],
  );
});

const periods = ['2018', '2019', '2020'];
const names = ['Amber', 'Basalt', 'Copper'];
/** What an option's column holds in the table that an example is drawn from; other options have three names. */
const held: Readonly<Record<string, readonly string[]>> = { time: periods, date: ['2018-03', '2019-06-02', '2020'], pieces: ['1', '2'] };
const numbers = new Set(['value', 'limit']);
/** What tells the rows apart; words that only add to a name do not. */
const places = ['time', 'date', 'category', 'group', 'series', 'panel', 'pieces', 'x', 'y'];

/** A table with the columns that an example names, a row for each of what its options make a place. */
function tableFor(id: string, block: string) {
  const options = [...block.matchAll(/^(\w+): (.+)$/gm)].flatMap(([, option = '', column = '']) =>
    option in fieldOptions ? [[option, column] as const] : [],
  );
  // A line of reference is in the unit of its fact.
  const unit = subject.registry.facts.get(/fact: ([\w-]+)/.exec(block)?.[1] ?? '')?.unit ?? 'tonnes';
  const isNumber = (option: string): boolean => numbers.has(option) || (block.includes('type: scatter') && /^[xy]$/.test(option));
  const fields = options.map(([option, name]): Field => {
    if (isNumber(option)) return { name, type: 'number', title: name, unit };
    if (option === 'time' || option === 'date') return { name, type: 'period', title: name, role: 'period' };
    return { name, type: 'string', title: name, optional: true };
  });
  const spread = options.filter(([option]) => places.includes(option) && !isNumber(option));
  const rows = spread.reduce<Readonly<Record<string, string>>[]>(
    (made, [option]) => made.flatMap((row) => (held[option] ?? names).map((value) => ({ ...row, [option]: value }))),
    [{}],
  );
  const cell = (row: Readonly<Record<string, string>>, option: string, at: number): string => {
    if (option === 'limit') return '400';
    if (isNumber(option)) return String(20 + ((at * 37) % 50));
    if (option === 'partOf') return row['category'] === 'Amber' ? '' : 'Amber';
    return row[option] ?? `${option} ${at % 3}`;
  };
  const lines = rows.map((row, at) => options.map(([option]) => cell(row, option, at)));
  return tableOf(id, fields, lines);
}

for (const block of examples) {
  const name = /^type: (\w+)$/m.exec(block)?.[1] ?? assert.fail(block);
  test(`the example of ${name} is drawn as it stands`, async () => {
    const table = tableFor(name, block);
    const registry = { ...subject.registry, datasets: new Map([[name, table]]) };
    const chart = chartOfYaml(name, `dataset: ${name}\n${block}`);
    assert.deepEqual(findChartFaults(chart, table, registry), []);
    const { flaws } = await drawChart(chart, registry, { root, cacheDir: join(temporary, 'charts') });
    assert.deepEqual(flaws, []);
  });
}

/** The harbour with the table and the fact that the docs write down, and a chart of it. */
function harbourWith(name: string, chart: string): string {
  const folder = join(temporary, name);
  cpSync(join(root, 'tests/fixtures/_base'), folder, { recursive: true });
  const page = docs('add-a-chart');
  const description = blocksOf(page, 'yaml').find((block) => block.startsWith('title: Arrivals')) ?? assert.fail('no description');
  const fact = blocksOf(docs('add-a-fact'), 'yaml').find((block) => block.startsWith('# data/facts/')) ?? assert.fail('no fact');
  writeFileSync(join(folder, 'data/datasets/arrivals.csv'), blocksOf(page, 'csv')[0] ?? assert.fail('no table'));
  writeFileSync(join(folder, 'data/datasets/arrivals.yaml'), description);
  rmSync(join(folder, 'data/facts'), { recursive: true });
  mkdirSync(join(folder, 'data/facts'));
  writeFileSync(join(folder, 'data/facts/of-docs.yaml'), fact);
  writeFileSync(join(folder, 'data/charts/arrivals-share.yaml'), chart);
  return folder;
}

const whole = [
  ['add-a-chart', blocksOf(docs('add-a-chart'), 'yaml').filter((block) => block.startsWith('# data/charts/'))],
  ['write-vega-lite', blocksOf(docs('write-vega-lite'), 'yaml')],
] as const;

for (const [name, blocks] of whole) {
  test(`${name}: a chart as it is written there passes the checks and is drawn`, async () => {
    assert.ok(blocks.length > 0);
    for (const block of blocks) {
      const folder = harbourWith(name, block);
      const { problems } = await checkInputs(folder);
      assert.deepEqual(
        problems.filter(({ file }) => /^data\/(?:charts|datasets|facts\/of-docs)/.test(file)),
        [],
      );
      const { registry } = loadRegistry(folder);
      const chart = registry.charts.get('arrivals-share') ?? assert.fail(block);
      const { flaws } = await drawChart(chart, registry, { root, cacheDir: join(temporary, 'charts') });
      assert.deepEqual(flaws, []);
    }
  });
}
