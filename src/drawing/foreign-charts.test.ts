import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { folderOfRun } from '../../tests/cleaner.ts';
import { findChartFaults } from '../checks/charts/record-faults.ts';
import { chartOfYaml, foreignCharts, foreignRegistry } from '../chart/foreign.fixture.ts';
import { drawnRows } from '../chart/rows.ts';
import { getRecord } from '../registry/registry.ts';
import { specificationOf } from '../chart/specification.ts';
import { compileVega } from '../vega/compile-vega.ts';
import { drawChart } from './draw-chart.ts';
import { collectScene, sceneOf } from '../vega/read-scene.ts';
import { loadFonts } from './fonts.ts';

const root = join(import.meta.dirname, '../..');
const cacheDir = join(folderOfRun({ after }), 'drawings');
const { measure } = await loadFonts(root);
const chartOf = (name: string) => chartOfYaml(name.replaceAll(/[^a-z0-9]+/g, '-'), foreignCharts[name] ?? assert.fail(name));
const faultsOf = (name: string) =>
  findChartFaults(chartOf(name), getRecord(foreignRegistry.datasets, chartOf(name).dataset), foreignRegistry);
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '));

/** All that the wide drawing is made of. */
async function marksOf(name: string): Promise<ReturnType<typeof collectScene>['marks']> {
  const { still } = compileVega(specificationOf(chartOf(name), foreignRegistry, 'wide', measure).spec);
  const view = new vega.View(vega.parse(still, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  await view.runAsync();
  const { marks } = collectScene(sceneOf(view));
  view.finalize();
  return marks;
}

/** Words that each drawing has, wide and narrow: ticks at the right times, first names and last, highest values. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'lines of 400 months': ['1990', '2000', '2020', '0', 'Epidote 630', 'Amber 217'],
  'bars of 33 countries': ['Colombia', '3,981', 'Jordan', '68', 'Trinidad and Tobago'],
  'grouped bars, 16 × 6': ['Region 1', 'Region 16', 'Amber', 'Feldspar'],
  'stacked bars, 16 × 3': ['Region 1', 'Region 16', 'Copper', '1,688'],
  'columns of 40 quarters × 4': ['Amber', 'Dolomite', 'Oct–Dec 2011', 'Oct–Dec 2019'],
  'panels of 40 quarters × 8': ['Amber', 'Halite', '2010', '2015'],
  'stacked area': ['Amber', 'Basalt', 'Copper', '2010', '2018'],
  'lines of days': ['Jan 1962', 'Jul 1962', '738', '301'],
  'area of days': ['Jan 1962', 'Jul 1962', 'Jan 1963', '800'],
  'columns of days': ['Jan 1962', 'Jul 1962', 'Jan 1963', '800'],
  'columns to the top, with bounds': ['over 90', '64', 'nearly 58'],
  'negative bars': ['Chile', '−39', 'Colombia', '32'],
  'negative columns': ['−31', '40', '−16', '2023'],
  'negative lines': ['−31', '11', '2010', '2020'],
  'scatter of 300': ['Amber', 'Basalt', 'Copper', 'depth (tonnes)', '1,000'],
  'scatter, named': ['Mine 1', 'Mine 19'],
  'lines, named as ours': ['Kind 1 58', '2001'],
  'slopes, named as ours': ['Kind 1', 'Kind 4', '2006'],
  'panels, named as ours': ['Kind 1', 'Kind 4'],
  'bars, named as ours': ['Kind 1', 'Kind 4', 'Name 24, 2006'],
  'dots, named as ours': ['Kind 1', 'Kind 4', '2006'],
  'panels of 12': ['Amber', 'Lazurite', '2015', '2020', '0'],
  heatmap: ['2012', '2020', 'Amber', 'Lazurite'],
  'heatmap of names': ['Amber', 'Basalt', 'Copper', 'Dolomite', 'Epidote', 'Feldspar', 'Region 16'],
  'slopes near their top': ['Dry', 'Wet', '99%', '98%', 'Amber 99%'],
  'slopes of large numbers': ['1,793,132,186', '2,793,132,186', '2,000m'],
  'columns of financial years': ['Apr 2022–Mar 2023', '670', '40'],
  slopes: ['Amber', '205', '251', '2012', '2021'],
  ranges: ['20–50', '74–116', '70'],
};

for (const name of Object.keys(wanted)) {
  test(`${name}: drawn from a few lines, whole, in both layouts`, async () => {
    const chart = chartOf(name);
    assert.ok((foreignCharts[name] ?? '').split('\n').length <= 12);
    assert.deepEqual(faultsOf(name), []);
    const { drawing, flaws } = await drawChart(chart, foreignRegistry, { root, cacheDir });
    assert.deepEqual(flaws, []);
    for (const svg of [drawing.wide, drawing.narrow])
      for (const words of wanted[name] ?? []) assert.ok(textsOf(svg).includes(words), `${words} in ${textsOf(svg).join(' | ')}`);
  });

  test(`${name}: one mark or point of a line a row`, async () => {
    const marks = await marksOf(name);
    const rows = drawnRows(chartOf(name), foreignRegistry).length;
    const byType = Map.groupBy(
      marks.filter(({ type }) => type !== 'text'),
      ({ type }) => type,
    );
    const most = [...byType.values()].map((found) => new Set(found.map(({ row }) => row)).size);
    const total = new Set(marks.map(({ row }) => row)).size;
    assert.equal(total, rows);
    // Ranges are bars and values are points; of everything else one kind of mark shows all.
    if (name !== 'ranges') assert.equal(Math.max(...most), rows);
  });
}

test('more stacks than colours tell apart are refused with one report that names what draws them', () => {
  const faults = faultsOf('columns of 40 quarters × 8');
  assert.deepEqual(
    faults.map(({ rule, path }) => [rule, path]),
    [['chart-kinds', ['series']]],
  );
  assert.match(faults[0]?.message ?? '', /8 values.*4 is the most.*Halite/);
  assert.match(faults[0]?.hint ?? '', /type: panels/);
});

test('names of a heatmap are never left out: they stand on lines, or upright where these are too wide', async () => {
  const { drawing } = await drawChart(chartOf('heatmap of long names'), foreignRegistry, { root, cacheDir });
  assert.match(drawing.narrow, /rotate\(-90 [^>]*>Farming and fisheries</);
  const said = drawing.wide.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  assert.match(said, /Farming and fisheries Homes Lost on the way Power Small works Large works/);
});

test('columns on an axis of dates are no wider than their days, so that none hides one beside it', async () => {
  for (const layout of ['wide', 'narrow'] as const) {
    const { still } = compileVega(specificationOf(chartOf('columns of days'), foreignRegistry, layout, measure).spec);
    const view = await new vega.View(vega.parse(still, undefined, { ast: true }), {
      renderer: 'none',
      expr: expressionInterpreter,
    }).runAsync();
    const edges = collectScene(sceneOf(view)).marks.flatMap(({ type, box }) => (type === 'rect' ? [box.x1, box.x2] : []));
    view.finalize();
    assert.equal(edges.length, 2 * 365);
    const widths = edges.flatMap((left, at) => (at % 2 === 0 ? [(edges[at + 1] ?? 0) - left] : []));
    // At least a pixel; a day on a phone has less.
    assert.ok(Math.max(...widths) <= Math.max(1, (Math.max(...edges) - Math.min(...edges)) / 365) + 1e-9, String(Math.max(...widths)));
  }
});

test('cells too small for words have what the palest and the darkest mean above them', async () => {
  const { drawing } = await drawChart(chartOf('heatmap'), foreignRegistry, { root, cacheDir });
  assert.match(textsOf(drawing.narrow).join(' '), /from 24 \(palest\) to 320 \(darkest\)/);
  assert.ok(textsOf(drawing.wide).includes('320'));
});

test('words of a value below nought stand under its column, not on it', async () => {
  const marks = await marksOf('negative columns');
  for (const text of marks.filter(({ type }) => type === 'text')) {
    const bar = marks.find(({ type, row }) => type === 'rect' && row === text.row) ?? assert.fail(`no column of row ${text.row}`);
    assert.ok(text.box.y1 >= bar.box.y2 - 3 || text.box.y2 <= bar.box.y1 + 3, `row ${text.row}`);
  }
});
