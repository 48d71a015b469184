import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { columnsChart, registry } from '../chart/chart.fixture.ts';
import { specificationOf } from '../chart/specification.ts';
import type { Spec } from '../chart/spec-parts.ts';
import type { DrawJob } from './draw-job.ts';
import { DrawPool } from './draw-pool.ts';
import { loadFonts } from './fonts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { measure } = await loadFonts(root);
const pool = new DrawPool(root, { size: 1, limits: { time: 8000, memory: 128 } });
after(() => pool.close());

const good = specificationOf(columnsChart, registry, 'wide', measure);
const job = (spec: Spec): DrawJob => ({ chart: 'c', specs: { wide: spec, narrow: spec }, live: {}, labels: [] });
const calculated = (calculate: string): Spec => ({
  data: { values: [{ a: 1 }] },
  transform: [{ calculate, as: 'b' }],
  mark: 'point',
  encoding: { x: { field: 'b', type: 'quantitative' } },
});

test('a specification that fills the memory or never ends is a report at its chart, and the next one is drawn', async () => {
  const endless = 'length(replace("' + 'a'.repeat(40) + '!", regexp("(a+)+$"), ""))';
  for (const expression of ['length(sequence(0, 1e9))', endless]) {
    const { flaws, svgs } = await pool.draw(job(calculated(expression)));
    assert.equal(flaws.length, 1, expression);
    assert.match(flaws[0]?.message ?? '', /not finished after|MB of memory|Vega says/);
    assert.equal(svgs.wide, '');
  }
  const { svgs } = await pool.draw(job(good));
  assert.match(svgs.wide, /^<svg/);
});

test('an expression of Vega reaches neither the process nor the language behind it', async () => {
  for (const expression of ['datum.constructor.constructor("return process")()', 'process.exit(1)', 'globalThis']) {
    const { flaws } = await pool.draw(job(calculated(expression)));
    assert.ok(flaws.length > 0, expression);
  }
});
