import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { qualifiers } from '../../formula/qualifier.ts';
import { statuses } from '../../registry/schemas/fact.ts';
import { registry, yearlyOf } from '../chart.fixture.ts';
import { drawnRows } from '../chart-rows.ts';
import { defineChart } from '../define-chart.ts';
import { drawChart } from '../draw-chart.ts';
import { findChartProblems } from '../find-chart-problems.ts';
import { findShapeProblems } from '../find-shape-problems.ts';
import { lines } from './lines.ts';
import { logAxis } from './log-axis.ts';
import { placeBoxes } from './place-boxes.ts';
import { placeLines } from './place-lines.ts';
import { yearTicks } from './year-axis.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const channels = { value: 'tonnes', low: 'low', high: 'high', period: 'period', group: 'good', apart: 'edition' } as const;
const chart = (form = lines(channels)) => defineChart({ dataset: 'yearly', title: 'Weights', alt: 'Lines.', form });
const holding = (table: string[]) => ({ ...registry, datasets: new Map([['yearly', yearlyOf(table)]]) });

const draw = async (table: string[], form = lines(channels)) => {
  const options = { root, cacheDir: mkdtempSync(join(tmpdir(), 'charts-')), readSource: () => ({ file: 'f.ts', text: '' }) };
  const { drawing, problems } = await drawChart('yearly', chart(form), holding(table), options);
  return { drawing, problems: problems.map(({ message }) => message) };
};
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) => match[1] ?? '');

/** The pieces of line, from year and value to year and value. */
const joined = (table: string[]): string[] => {
  const scales = { toX: (year: number) => year, toY: (value: number) => value, foot: 0 };
  return placeLines(drawnRows(chart(), holding(table)), channels, scales).flatMap((line) =>
    line.pieces.map(({ x, y, x2, y2 }) => `${x}: ${y} – ${x2}: ${y2}`),
  );
};

test('a line joins neighbours in time, in the order of time', () => {
  assert.deepEqual(joined(['Tin,2012,3,,,,,', 'Tin,2010,1,,,,,', 'Tin,2011,2,,,,,']), ['2010: 1 – 2011: 2', '2011: 2 – 2012: 3']);
});

test('no line crosses a year that has no row or no value', () => {
  assert.deepEqual(joined(['Tin,2010,1,,,,,', 'Tin,2011,2,,,,,', 'Tin,2013,4,,,,,', 'Tin,2014,,,,,,', 'Tin,2015,6,,,,,']), [
    '2010: 1 – 2011: 2',
  ]);
});

test('quarters are joined over a quarter, not over a year', () => {
  const quarters = ['Tin,2010-01/2010-03,1,,,,,', 'Tin,2010-04/2010-06,2,,,,,', 'Tin,2011-04/2011-06,3,,,,,'];
  assert.equal(joined(quarters).length, 1);
});

test('what is apart is never joined, and neither are ranges and values; ranges are joined end by end', () => {
  assert.deepEqual(joined(['Tin,2010,1,,,,,First', 'Tin,2011,2,,,,,First', 'Tin,2011,3,,,,,Second', 'Tin,2012,4,,,,,Second']), [
    '2010: 1 – 2011: 2',
    '2011: 3 – 2012: 4',
  ]);
  assert.deepEqual(joined(['Tin,2010,,1,3,,,', 'Tin,2011,,2,4,,,', 'Tin,2012,5,,,,,']), ['2010: 3 – 2011: 4', '2010: 1 – 2011: 2']);
});

test('names never meet, however near the ends of their lines, and every line has its own', async () => {
  const goods = ['Copper ore', 'Tin', 'Lead', 'A good with a long name', 'Zinc', 'Silver', 'Gold'];
  const { drawing, problems } = await draw(goods.flatMap((good) => [`${good},2010,1,,,,,`, `${good},2011,7,,,,,`]));
  assert.deepEqual(problems, []);
  for (const svg of [drawing.wide, drawing.narrow])
    for (const good of ['Tin', 'Zinc', 'Gold']) assert.ok(textsOf(svg).includes(good), good);
});

test('four lines have a colour and a pattern of dashes each; further ones are grey', async () => {
  const goods = ['Tin', 'Lead', 'Zinc', 'Iron', 'Gold', 'Coal'];
  const { drawing } = await draw(goods.flatMap((good, index) => [`${good},2010,${index},,,,,`, `${good},2011,${index},,,,,`]));
  const pieces = [...drawing.wide.matchAll(/<line [^>]*stroke="(var\(--chart-[1-4]\))"[^>]*>/g)].map(([tag, colour]) => [
    colour,
    / stroke-dasharray="([\d,]+)"/.exec(tag)?.[1],
  ]);
  assert.equal(new Set(pieces.map(String)).size, 4);
  assert.equal(new Set(pieces.map(([, dash]) => dash)).size, 4);
  assert.equal(drawing.wide.match(/fill="var\(--chart-muted\)" stroke="var\(--chart-muted\)"/g)?.length, 4);
});

test('a line that ends early has its name beside its end', async () => {
  const { drawing } = await draw([
    'Tin,2010,9,,,,,',
    'Tin,2011,9,,,,,',
    ...Array.from({ length: 11 }, (_, index) => `Zinc,${2010 + index},2,,,,,`),
  ]);
  const [, x] = /translate\((\d+)[^>]*>Tin</.exec(drawing.wide) ?? [];
  assert.ok(Number(x) < 250, `${x}`);
});

test('a value that a later edition replaces is a small mark, which the key explains', async () => {
  const { drawing } = await draw(['Tin,2010,5,,,,,First', 'Tin,2011,8,,,,,First', 'Tin,2011,6,,,,,Second']);
  assert.ok(textsOf(drawing.wide).includes('since revised'));
  const again = await draw(['Tin,2010,5,,,,,First', 'Tin,2011,8,,,,,First', 'Tin,2011,8,,,,,Second']);
  assert.ok(!textsOf(again.drawing.wide).includes('since revised'));
});

test('a year whose value is not known has a mark at the foot, which the key explains; a range says both ends', async () => {
  const { drawing, problems } = await draw(['Tin,2010,5,,,,,', 'Tin,2011,,,,,,', 'Tin,2012,,4,7,,estimate,']);
  assert.deepEqual(problems, []);
  for (const words of ['not found', 'lowest to highest', 'estimate', '4–7']) assert.ok(textsOf(drawing.narrow).includes(words), words);
  assert.deepEqual(
    drawing.live.rows,
    ['Tin, 2010: 5 tonnes, status not stated', 'Tin, 2011: not found', 'Tin, 2012: 4–7 tonnes, estimate'].map((row) =>
      row.replace(' tonnes', '\u00a0tonnes'),
    ),
  );
});

test('odd tables are drawn whole: one value, none, zeros, negatives, every status with every qualifier', async () => {
  const tables = {
    'one value': ['Tin,2010,5,,,,,'],
    unknown: ['Tin,2010,,,,,,', 'Tin,2011,,,,,,'],
    zeros: ['Tin,2010,0,,,,,', 'Lead,2010,0,,,about,,'],
    negatives: ['Tin,2010,-20,,,,,', 'Tin,2011,7,,,under,,'],
    large: ['Tin,2010,123456789,,,,,', 'Tin,2060,7,,,,,'],
    senses: statuses.flatMap((status) =>
      [undefined, ...qualifiers].map((qualifier, index) => `${status},${2010 + index},${10 + index},,,${qualifier ?? ''},${status},`),
    ),
  };
  for (const [name, table] of Object.entries(tables)) {
    for (const form of [lines(channels), lines({ value: 'tonnes', period: 'period' })])
      assert.deepEqual((await draw(table, form)).problems, [], name);
  }
});

test('a logarithmic scale says so, and refuses what it cannot show', async () => {
  const form = lines({ ...channels, scale: 'log' });
  const { drawing, problems } = await draw(['Tin,2010,2,,,,,', 'Tin,2011,,40,900,,,'], form);
  assert.deepEqual(problems, []);
  assert.deepEqual(textsOf(drawing.narrow).slice(0, 1), ['Weight (tonnes), logarithmic scale']);
  const source = { file: 'src/charts/yearly.ts', text: "defineChart({ form: lines({ value: 'tonnes', scale: 'lgo' }) })" };
  const files = {
    readSource: () => source,
    files: ['yearly.ts'],
    listed: ['yearly'],
    factIds: new Set<string>(),
    brokenDatasets: new Set<string>(),
  };
  const found = await findChartProblems(new Map([['yearly', chart(form)]]), holding(['Tin,2010,0,,,,,']), files);
  assert.deepEqual(
    found.map(({ rule, column, message }) => `${column} ${rule} ${message}`),
    ['36 chart-log Line 2 of the table has tonnes "0", which has no place on a logarithmic scale.'],
  );
  const misspelt = await findShapeProblems({ ...chart(), form: lines({ ...channels, scale: 'lgo' as 'log' }) }, source);
  assert.deepEqual(
    misspelt.map(({ column, message, mend }) => `${column} ${message} | ${mend}`),
    ['53 lines has no scale "lgo". | Did you mean "log"? There are: linear, log.'],
  );
});

test('a field that holds no periods has no place along the years', async () => {
  const source = { file: 'src/charts/yearly.ts', text: "defineChart({ form: lines({ value: 'tonnes', period: 'good' }) })" };
  const files = {
    readSource: () => source,
    files: ['yearly.ts'],
    listed: ['yearly'],
    factIds: new Set<string>(),
    brokenDatasets: new Set<string>(),
  };
  const found = await findChartProblems(
    new Map([['yearly', chart(lines({ value: 'tonnes', period: 'good' }))]]),
    holding(['Tin,2010,1,,,,,']),
    files,
  );
  assert.deepEqual(
    found.map(({ rule, column, message }) => `${column} ${rule} ${message}`),
    ['54 chart-field-type Field "good" holds strings; period needs periods.'],
  );
});

test('a logarithmic axis ends at round numbers, and has no more ticks than asked for', () => {
  assert.deepEqual(logAxis([27, 900], 9), { domain: [20, 1000], ticks: [20, 50, 100, 200, 500, 1000] });
  assert.deepEqual(logAxis([0.3, 90_000], 9).ticks, [1, 10, 100, 1000, 10_000, 100_000]);
  assert.deepEqual(logAxis([5], 9).domain, [5, 10]);
  assert.deepEqual(logAxis([], 9).domain, [1, 10]);
});

test('years are named at equal steps, the last one always', () => {
  assert.deepEqual(yearTicks(2014, 2018, 0.8), [2014, 2015, 2016, 2017, 2018]);
  assert.deepEqual(yearTicks(2010.4, 2025, 2.4), [2013, 2016, 2019, 2022, 2025]);
  assert.deepEqual(yearTicks(2010.2, 2010.7, 1), []);
});

test('the boxes of marks cover the plot without a gap', () => {
  const boxes = placeBoxes(
    [
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 50, y: 20 },
    ],
    { left: 0, right: 60, top: 0, bottom: 40 },
  );
  assert.deepEqual(boxes, [
    { left: 0, right: 30, top: 0, bottom: 20 },
    { left: 0, right: 30, top: 20, bottom: 40 },
    { left: 30, right: 60, top: 0, bottom: 40 },
  ]);
});
