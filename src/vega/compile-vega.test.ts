import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { columnsChart, dotsChart, registry, yearlyOf } from '../chart/chart.fixture.ts';
import { layouts } from '../chart/theme.ts';
import { specificationOf } from '../chart/specification.ts';
import { compilePlain, compileVega } from './compile-vega.ts';
import { hiddenSignal } from './live-payload.ts';
import { collectScene, sceneOf } from './read-scene.ts';
import { loadFonts } from '../drawing/fonts.ts';

const { measure } = await loadFonts(fileURLToPath(new URL('../..', import.meta.url)));

for (const chart of [dotsChart, columnsChart]) {
  for (const layout of layouts) {
    test(`${chart.type}, ${layout}: a live chart has every row to point at, and a row in the background fades`, async () => {
      const { live, notices } = compileVega(specificationOf(chart, registry, layout, measure).spec);
      assert.deepEqual(notices, []);
      const view = new vega.View(vega.parse(live, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
      await view.runAsync();
      const rows = (): Set<number> => new Set(collectScene(sceneOf(view)).marks.map(({ row }) => row));
      const count = registry.datasets.get(chart.dataset)?.rows.length ?? 0;
      assert.equal(rows().size, count);
      await view.signal(hiddenSignal, [0]).runAsync();
      assert.match(await view.toSVG(), / opacity="0.12"/);
      view.finalize();
    });
  }
}

test('charts that differ in their rows only are compiled once, each as Vega-Lite compiles it with its rows', () => {
  const quiet = vega.logger(vega.None);
  const years = { ...columnsChart, dataset: 'yearly', type: 'lines', time: 'period', series: 'good', id: 'years' } as const;
  const tables = [
    ['Fish,2012,7,,,,,', 'Fish,2013,9,,,,,', 'Salt,2012,4,,,,,'],
    ['Fish,2012,8,,,,,', 'Fish,2013,6,,,,,', 'Salt,2012,5,,,,,'],
  ];
  const drawn = tables.map((lines) => ({ ...registry, datasets: new Map([['yearly', yearlyOf(lines)]]) }));
  for (const layout of layouts) {
    const specs = [
      ...[dotsChart, columnsChart].map((chart) => specificationOf(chart, registry, layout, measure).spec),
      ...drawn.map((records) => specificationOf({ ...years }, records, layout, measure).spec),
    ];
    for (const spec of specs) {
      const { still } = compileVega(structuredClone(spec));
      assert.deepEqual(JSON.parse(JSON.stringify(still)), JSON.parse(JSON.stringify(compilePlain(structuredClone(spec), quiet))));
    }
  }
});

test('what Vega-Lite has to say is told of every chart of a shape', () => {
  for (const a of [1, 2]) {
    const { notices } = compileVega({
      data: { values: [{ a }] },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'quantitative', scale: { type: 'log' } }, shape: { field: 'a', type: 'nominal' } },
    });
    assert.ok(
      notices.some((notice) => notice.includes('shape')),
      notices.join('\n'),
    );
  }
});
