import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { columnsChart, dotsChart, registry } from '../chart/chart.fixture.ts';
import { layouts } from '../chart/layout.ts';
import { specificationOf } from '../chart/specification.ts';
import { compileVega } from './compile-vega.ts';
import { hiddenSignal } from './live-payload.ts';
import { collectScene, sceneOf } from './read-scene.ts';
import { loadFonts } from './fonts.ts';

const { measure } = await loadFonts(fileURLToPath(new URL('../..', import.meta.url)));

for (const chart of [dotsChart, columnsChart]) {
  for (const layout of layouts) {
    test(`${chart.type}, ${layout}: a live chart has every row to point at, and a row in the background fades`, async () => {
      const { live, notices } = compileVega(specificationOf(chart, registry, layout, measure));
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

test('what Vega-Lite has to say is told', () => {
  const { notices } = compileVega({
    data: { values: [{ a: 1 }] },
    mark: 'bar',
    encoding: { x: { field: 'a', type: 'quantitative', scale: { type: 'log' } }, shape: { field: 'a', type: 'nominal' } },
  });
  assert.ok(
    notices.some((notice) => notice.includes('shape')),
    notices.join('\n'),
  );
});
