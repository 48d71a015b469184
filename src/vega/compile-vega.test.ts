import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { barsChart, dotsChart, registry as tables } from './chart.fixture.ts';
import { compileChart } from './compile-chart.ts';
import { compileVega } from './compile-vega.ts';
import { barRows } from './forms/bar-rows.ts';
import { layouts } from './forms/form.ts';
import { parts } from './forms/parts.ts';
import { slopes } from './forms/slopes.ts';
import { focusSignal } from './live-payload.ts';
import { loadTextMetrics } from './text-metrics.ts';
import { events, eventsChart } from './timeline.fixture.ts';

const { measure } = loadTextMetrics(fileURLToPath(new URL('../..', import.meta.url)));
const registry = { ...tables, datasets: new Map([...tables.datasets, ...events.datasets]) };
const shares = { value: 'share_pct', group: 'importer', line: 'period' };
const charts = {
  barRows: { ...dotsChart, form: barRows(shares) },
  parts: { ...dotsChart, form: parts({ value: 'share_pct', line: 'period', partOf: 'definition' }) },
  slopes: { ...dotsChart, form: slopes(shares) },
  dots: dotsChart,
  bars: barsChart,
  timeline: eventsChart,
};

for (const [form, chart] of Object.entries(charts)) {
  for (const layout of layouts) {
    test(`${form}, ${layout}: the live chart rings the focused row, each row in its turn, and the still one has no such parts`, async () => {
      const { live, still, notices } = compileVega(compileChart(chart, registry, layout, measure));
      assert.deepEqual(notices, []);
      const names = (marks: vega.Mark[] | undefined) => (marks ?? []).map((mark) => mark.name);
      assert.ok(!names(still.marks).includes('hit_marks') && !names(still.marks).includes('focus_marks'));
      const view = new vega.View(vega.parse(live, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
      await view.runAsync();
      const rings = () =>
        (
          view.scenegraph() as unknown as { root: { items: [{ items: { name?: string; items: { datum: { rowIndex: number } }[] }[] }] } }
        ).root.items[0].items
          .find((mark) => mark.name === 'focus_marks')
          ?.items.map((item) => item.datum.rowIndex);
      assert.deepEqual(rings(), []);
      for (const row of [0, 3]) {
        await view.signal(focusSignal, row).runAsync();
        assert.deepEqual(rings(), [row]);
      }
      assert.ok(names(live.marks).includes('hit_marks'));
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
