import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { qualifiers } from '../../formula/qualifier.ts';
import { statuses } from '../../registry/schemas/fact.ts';
import { barsChart, dotsChart, outputOf, registry } from '../chart.fixture.ts';
import { drawnRows } from '../chart-rows.ts';
import { drawChart } from '../draw-chart.ts';
import { loadTextMetrics } from '../text-metrics.ts';
import { placeSlopes } from './place-slopes.ts';
import { slopes } from './slopes.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { measure } = loadTextMetrics(root);
const channels = { value: 'share_pct', group: 'importer', line: 'period' };
const chart = { ...dotsChart, form: slopes(channels) };
const place = (layout: 'wide' | 'narrow') =>
  placeSlopes(channels, { layout, rows: drawnRows(chart, registry), measure, fieldTitle: (name) => name });

test('a group has a panel of its own: beside the others, or under them on a phone', () => {
  const wide = place('wide').panels;
  assert.deepEqual(
    wide.map(({ name }) => name.lines),
    [['Aland'], ['Borduria']],
  );
  assert.equal(wide[0]?.top, wide[1]?.top);
  assert.ok((wide[0]?.right ?? 0) < (wide[1]?.left ?? 0));
  const narrow = place('narrow').panels;
  assert.ok((narrow[0]?.bottom ?? 0) < (narrow[1]?.top ?? 0));
});

test('dates of a panel stand in order of time, first label to the left of its mark and last to the right', () => {
  const [aland] = place('wide').panels;
  assert.deepEqual(
    aland?.points.map(({ row, align }) => [row.words['period'], align]),
    [
      ['2008', 'right'],
      ['2012', 'center'],
      ['2014', 'center'],
    ],
  );
});

test('lines join what is known inside a panel and nothing across panels, dashed where it was not observed', async () => {
  const options = { root, cacheDir: mkdtempSync(join(tmpdir(), 'charts-')), readSource: () => ({ file: 'f.ts', text: '' }) };
  const { drawing, problems } = await drawChart('shares', chart, registry, options);
  assert.deepEqual(problems, []);
  const joins = [...drawing.wide.matchAll(/<line [^>]*stroke-width="2"[^>]*>/g)].map(String);
  // 2008 to 2012 (an estimate), not on to 2014, which is not known; 2024 to 2025 (a claim).
  assert.equal(joins.length, 2);
  assert.ok(joins.every((line) => line.includes('stroke-dasharray="5,4"')));
});

test('odd tables are drawn whole: one row, zeros, unknown values, every status with every qualifier', async () => {
  const tables = {
    'one row': ['A,5,,observed'],
    zeros: ['A,0,,observed', 'B,0,about,observed'],
    unknown: ['A,,,observed', 'B,,,observed'],
    negatives: ['A,-20,,observed', 'B,7,under,observed'],
    senses: statuses.flatMap((status) =>
      qualifiers.slice(0, 3).map((qualifier, index) => `${index},${10 + 30 * index},${qualifier},${status}`),
    ),
  };
  for (const [name, lines] of Object.entries(tables)) {
    const datasets = new Map([['output', outputOf(lines)]]);
    const options = { root, cacheDir: mkdtempSync(join(tmpdir(), 'charts-')), readSource: () => ({ file: 'f.ts', text: '' }) };
    const form = slopes({ value: 'tonnes', group: 'status', line: 'season' });
    const { problems } = await drawChart('output', { ...barsChart, form }, { ...registry, datasets }, options);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [],
      name,
    );
  }
});
