import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { barsChart, outputOf, registry } from '../chart.fixture.ts';
import { drawnRows } from '../chart-rows.ts';
import { drawChart } from '../draw-chart.ts';
import { loadTextMetrics } from '../text-metrics.ts';
import { parts } from './parts.ts';
import { placeParts, type PlacedParts } from './place-parts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { measure } = loadTextMetrics(root);
const channels = { value: 'tonnes', line: 'season', partOf: 'part_of' };

/** Lines of the output table, with the whole of each row by its name. */
function tableOf(lines: string[], wholes: Readonly<Record<string, string>>) {
  const output = outputOf(lines);
  const fields = [
    ...output.fields,
    { name: 'part_of', type: 'string', title: 'Part of', optional: true },
    { name: 'most', type: 'number', title: 'Most', unit: 'tonnes' },
  ] as const;
  const rows = output.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, part_of: { text: wholes[row.cells['season']?.text ?? ''] ?? '' }, most: { text: '12', number: 12 } },
  }));
  return { ...registry, datasets: new Map([['output', { ...output, fields: [...fields], rows }]]) };
}

function place(lines: string[], wholes: Readonly<Record<string, string>>, limit?: string): PlacedParts {
  const form = parts(channels);
  const rows = drawnRows({ ...barsChart, form }, tableOf(lines, wholes));
  return placeParts({ ...channels, ...(limit !== undefined && { limit }) }, { layout: 'wide', rows, measure, fieldTitle: (name) => name });
}

const spans = ({ bars }: PlacedParts): string[] =>
  bars.map(({ row, depth, start, end }) => `${row.words['season']} ${depth} ${start}-${end}`);
const budget = ['All,10,,observed', 'A,6,,observed', 'B,4,,observed', 'A1,5,,observed', 'A2,1,,target', 'Else,3,,observed'];
const wholes = { A: 'All', B: 'All', A1: 'A', A2: 'A' };

test('parts stand end to end under their whole, at every depth, and what stands alone begins at zero', () => {
  assert.deepEqual(spans(place(budget, wholes)), ['All 0 0-10', 'A 1 0-6', 'A1 2 0-5', 'A2 2 5-6', 'B 1 6-10', 'Else 0 0-3']);
});

test('a whole ends in a line past its last part, and only a whole', () => {
  const placed = place(budget, wholes);
  const [all, a] = placed.ends;
  assert.equal(placed.ends.length, 2);
  assert.ok(all !== undefined && a !== undefined && all.x > a.x && all.bottom > a.bottom);
});

test('parts that come to more than their whole run past its end', () => {
  const placed = place(['All,10,,observed', 'A,6,,observed', 'B,7,,observed'], { A: 'All', B: 'All' });
  assert.deepEqual(spans(placed), ['All 0 0-10', 'A 1 0-6', 'B 1 6-13']);
  assert.ok((placed.bars[2]?.endX ?? 0) > (placed.ends[0]?.x ?? Infinity));
});

test('a part whose value is not known takes no room and says so', () => {
  assert.deepEqual(spans(place(['All,10,,observed', 'A,,,observed', 'B,4,,observed'], { A: 'All', B: 'All' })), [
    'All 0 0-10',
    'A 1 0-undefined',
    'B 1 0-4',
  ]);
});

test('a limit beyond every bar still lies in the plot, and says its title and value', () => {
  const placed = place(budget, wholes, 'most');
  assert.deepEqual(placed.limit?.name.lines, ['most: 12']);
  assert.equal(placed.domain[1], 12);
});

test('both drawings are right, with qualifiers, statuses and a limit', async () => {
  const lines = [
    'All,10,over,observed',
    'A,6,about,estimate',
    'B,,,observed',
    'C,0,,observed',
    'A deep-going part with a long name,3,under,claim',
  ];
  const table = tableOf(lines, { A: 'All', B: 'All', 'A deep-going part with a long name': 'A' });
  const form = parts({ ...channels, limit: 'most' });
  const options = { root, cacheDir: mkdtempSync(join(tmpdir(), 'charts-')), readSource: () => ({ file: 'f.ts', text: '' }) };
  const { problems } = await drawChart('output', { ...barsChart, form }, table, options);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
});
