import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chartInputs } from '../../src/drawing/chart-inputs.ts';
import { specificationOf } from '../../src/chart/specification.ts';
import { buildRegistry, type RegistryBuild } from '../../src/registry/build-registry.ts';
import { readDataFiles } from '../../src/registry/from-disk.ts';
import { findChartFaults } from '../../src/checks/charts/record-faults.ts';

const all = readDataFiles(join(import.meta.dirname, '../..')).files;
/** One page stands for all: no chart is made from any. */
const files = [
  ...all.filter(({ path }) => path.startsWith('data/')),
  ...all.filter(({ path }) => path.startsWith('src/content/docs/')).slice(0, 1),
];
const build = buildRegistry(files);
const measure = (text: string): number => text.length * 7;

function keyOf(id: string, of: RegistryBuild): string {
  const chart = of.registry.charts.get(id);
  assert.ok(chart !== undefined);
  return chartInputs(chart, of).key;
}

test('what a chart is made from gives the faults and the specification that all records give', () => {
  assert.ok(build.registry.charts.size > 20);
  for (const chart of build.registry.charts.values()) {
    const { registry } = chartInputs(chart, build);
    const dataset = build.registry.datasets.get(chart.dataset);
    assert.ok(dataset !== undefined);
    assert.deepEqual(findChartFaults(chart, dataset, registry), findChartFaults(chart, dataset, build.registry));
    for (const layout of ['wide', 'narrow'] as const)
      assert.deepEqual(specificationOf(chart, registry, layout, measure), specificationOf(chart, build.registry, layout, measure));
  }
});

test('each record and row that a chart may show changes what it is made from; another chart, dataset or page does not', () => {
  const charts = [...build.registry.charts.values()];
  const [chart, other] = [charts[0], charts.find(({ dataset }) => dataset !== charts[0]?.dataset)];
  assert.ok(chart !== undefined && other !== undefined);
  const withText = (path: RegExp, change: (text: string) => string): string => {
    const file = files.find((candidate) => path.test(candidate.path));
    assert.ok(file !== undefined && change(file.text) !== file.text, String(path));
    return keyOf(chart.id, buildRegistry(files.map((one) => (one === file ? { ...one, text: change(one.text) } : one))));
  };
  const before = keyOf(chart.id, build);
  const retitled = (text: string): string => text.replace(/^(\s*(?:title|name|form): *['"]?)/m, '$1New ');
  const changes: readonly (readonly [RegExp, (text: string) => string])[] = [
    [new RegExp(`^data/charts/${chart.id}\\.yaml$`), retitled],
    [new RegExp(`^data/datasets/${chart.dataset}\\.yaml$`), retitled],
    [new RegExp(`^data/datasets/${chart.dataset}\\.csv$`), (text) => text.trimEnd()],
    [/^data\/measures\.yaml$/, retitled],
    [/^data\/units\.yaml$/, retitled],
    [/^data\/economies\.yaml$/, retitled],
    [/^data\/organisations\.yaml$/, retitled],
    [/^data\/sources\//, (text) => text.replace(/^(\s*publisher: *['"]?)/m, '$1New ')],
    [/^data\/site\.yaml$/, retitled],
  ];
  for (const [path, change] of changes) assert.notEqual(withText(path, change), before, String(path));
  assert.equal(withText(new RegExp(`^data/charts/${other.id}\\.yaml$`), retitled), before);
  assert.equal(
    withText(new RegExp(`^data/datasets/${other.dataset}\\.csv$`), (text) => text.trimEnd()),
    before,
  );
  assert.equal(
    withText(/^src\/content\/docs\//, (text) => `${text}\nMore.\n`),
    before,
  );
});
