import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { qualifiers } from '../../formula/qualifier.ts';
import { statuses } from '../../registry/schemas/fact.ts';
import { barsChart, outputOf, registry } from '../chart.fixture.ts';
import type { ChartDefinition } from '../define-chart.ts';
import { drawChart } from '../draw-chart.ts';
import { barRows } from './bar-rows.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const form = barRows({ value: 'tonnes', group: 'status', line: 'season' });
const draw = async (lines: string[], definition: ChartDefinition = { ...barsChart, form }) => {
  const datasets = new Map([...registry.datasets, ['output', outputOf(lines)] as const]);
  const { drawing, problems } = await drawChart(
    'output',
    definition,
    { ...registry, datasets },
    {
      root,
      cacheDir: mkdtempSync(join(tmpdir(), 'charts-')),
      readSource: () => ({ file: 'f.ts', text: '' }),
    },
  );
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
  const texts = [...drawing.wide.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) => (match[1] ?? '').replaceAll('\u00a0', ' '));
  return { ...drawing, texts };
};

test('each bar says its value with its qualifier and, unless it was observed, its status; an unknown value says so', async () => {
  const { texts } = await draw(['A,5900,nearly,observed', 'B,4656,,estimate', 'C,,,observed']);
  for (const label of ['nearly 5,900', '4,656, estimate', 'not found']) assert.ok(texts.includes(label), label);
});

test('a status that all rows share is said once, above them', async () => {
  const { texts } = await draw(['A,5900,,claim', 'B,4656,about,claim']);
  assert.ok(texts.includes('Output (tonnes), claim'));
  assert.ok(texts.includes('5,900') && texts.includes('about 4,656'));
});

test('the sign of a unit stays at the value; its words stand once above the bars', async () => {
  const shares = { ...barsChart, dataset: 'shares', form: barRows({ value: 'share_pct', group: 'importer', line: 'period' }) };
  const { texts } = await draw([], shares);
  for (const label of ['over 90%', '79.6%', 'under 60%, claim']) assert.ok(texts.includes(label), label);
});

test('a group can say a second thing about itself, and differs where that differs', async () => {
  const grouped = barRows({ value: 'share_pct', group: 'importer', groupDetail: 'definition', line: 'period' });
  const { texts } = await draw([], { ...barsChart, dataset: 'shares', form: grouped });
  for (const name of ['Aland, Import weight', 'Borduria, Import weight', 'Borduria, definition not stated'])
    assert.ok(texts.join(' ').includes(name), name);
});

test('odd tables are drawn whole: one row, zeros, negatives, every status with every qualifier', async () => {
  await draw(['A,5,,observed']);
  await draw(['A,0,,observed', 'B,0,about,observed']);
  await draw(['A,,,observed']);
  await draw(['A,-20,,observed', 'B,-3.5,over,claim', 'C,7,under,observed']);
  await draw(['A,-20,,observed', 'B,-3.5,,observed']);
  const senses = [undefined, ...qualifiers];
  await draw(
    statuses.flatMap((status) => senses.map((qualifier, index) => `${status} ${index},${10 + index},${qualifier ?? ''},${status}`)),
  );
});
