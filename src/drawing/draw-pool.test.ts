import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { columnsChart, registry } from '../chart/chart.fixture.ts';
import { specificationOf } from '../chart/specification.ts';
import type { Spec } from '../chart/spec-parts.ts';
import type { DrawJob } from './draw-job.ts';
import { DrawPool } from './draw-pool.ts';
import { loadFonts } from './fonts.ts';

const root = join(import.meta.dirname, '../..');
const { measure } = await loadFonts(root);
const limits = { time: 1500, memory: 128 };
const pool = new DrawPool(root, { size: 1, limits });
after(() => pool.close());

const good = specificationOf(columnsChart, registry, 'wide', measure).spec;
const job = (spec: Spec): DrawJob => {
  const drawing = { spec, wishes: [] };
  return { chart: 'c', drawings: { wide: drawing, narrow: drawing }, labels: [] };
};
const calculated = (calculate: string): Spec => ({
  data: { values: [{ a: 1 }] },
  transform: [{ calculate, as: 'b' }],
  mark: 'point',
  encoding: { x: { field: 'b', type: 'quantitative' } },
});

test('a specification that fills the memory is a report at its chart, and the next one is drawn', async () => {
  const { flaws, drawing } = await pool.draw(job(calculated('length(sequence(0, 1e9))')));
  assert.equal(flaws.length, 1);
  assert.match(flaws[0]?.message ?? '', /processor time|MB of memory|Vega says/);
  assert.equal(drawing.wide, '');
  assert.match((await pool.draw(job(good))).drawing.wide, /^<svg/);
});

const endless = `length(replace("${'a'.repeat(40)}!", regexp("(a+)+$"), ""))`;

test('a specification that never ends is ended when it has worked for its time, and the next one is drawn', async () => {
  const { flaws, drawing } = await pool.draw(job(calculated(endless)));
  assert.deepEqual(
    flaws.map(({ message }) => message),
    ['It took more than 1.5 seconds of processor time.'],
  );
  assert.equal(drawing.wide, '');
  assert.match((await pool.draw(job(good))).drawing.wide, /^<svg/);
});

test('a process that says nothing for ten minutes is given up, however busy the machine is', async (context) => {
  // Its time is over when this test says so.
  const late = new AbortController();
  const timeout = context.mock.method(AbortSignal, 'timeout', () => late.signal);
  const drawing = pool.draw(job(calculated(endless)));
  while (timeout.mock.callCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  late.abort();
  assert.deepEqual(
    (await drawing).flaws.map(({ message }) => message),
    ['It was not finished after 10 minutes.'],
  );
  assert.deepEqual(timeout.mock.calls.at(-1)?.arguments, [600_000]);
});

test('an expression of Vega reaches neither the process nor the language behind it', async () => {
  for (const expression of ['datum.constructor.constructor("return process")()', 'process.exit(1)', 'globalThis']) {
    const { flaws } = await pool.draw(job(calculated(expression)));
    assert.ok(flaws.length > 0, expression);
  }
});
