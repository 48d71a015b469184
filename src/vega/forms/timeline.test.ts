import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileChart } from '../compile-chart.ts';
import { compileVega } from '../compile-vega.ts';
import type { ChartDefinition } from '../define-chart.ts';
import { drawChart } from '../draw-chart.ts';
import { findChartProblems } from '../find-chart-problems.ts';
import { loadTextMetrics } from '../text-metrics.ts';
import { events, eventsChart, eventsOf } from '../timeline.fixture.ts';
import { layouts } from './form.ts';
import { kindLooks } from './kind-marks.ts';
import { timeline } from './timeline.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { measure } = loadTextMetrics(root);
const draw = (definition: ChartDefinition, registry = events) =>
  drawChart('events', definition, registry, {
    root,
    cacheDir: mkdtempSync(join(tmpdir(), 'charts-')),
    readSource: () => ({ file: 'src/charts/events.ts', text: '' }),
  });

/** Each text of a drawing with its place. */
function textsOf(svg: string): { x: number; y: number; text: string }[] {
  return [...svg.matchAll(/<text[^>]*translate\(([\d.-]+),([\d.-]+)\)[^>]*>(.*?)<\/text>/g)].map(([, x, y, text = '']) => ({
    x: Number(x),
    y: Number(y),
    text: text.replaceAll('\u00a0', ' '),
  }));
}

const find = async (form: ChartDefinition['form'], registry = events) =>
  (
    await findChartProblems(new Map([['events', { ...eventsChart, form }]]), registry, {
      readSource: () => ({ file: 'src/charts/events.ts', text: "defineChart({ form: timeline({ date: 'day', kind: 'sort' }) })" }),
      files: ['events.ts'],
      listed: ['events'],
      factIds: new Set(),
      brokenDatasets: new Set(),
    })
  ).map(({ rule, line, column, message, mend }) => `${line}:${column} ${rule} ${message} | ${mend}`);

test('events stand in order of time, a month and a year after their known days, each year named once', async () => {
  const { drawing, problems } = await draw(eventsChart);
  assert.deepEqual(problems, []);
  for (const svg of [drawing.wide, drawing.narrow]) {
    const texts = textsOf(svg).toSorted((a, b) => a.y - b.y);
    const wanted = ['Northport pays', 'Southport is said', 'A ship is bought', 'Aland and Borduria', 'Northport asks for help'];
    const places = wanted.map((start) => texts.findIndex(({ text }) => text.startsWith(start)));
    assert.ok(!places.includes(-1), JSON.stringify(texts));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      texts.flatMap(({ text }) => (/^\d{4}$/.test(text) ? [text] : [])),
      ['2010', '2011', '2014'],
    );
    for (const day of ['8 Oct', 'Oct', '30 Mar']) assert.equal(texts.filter(({ text }) => text === day).length, 1, day);
  }
});

test('a claim is an open mark that says so, in the key and beside the event', async () => {
  const { wide } = (await draw(eventsChart)).drawing;
  const said = textsOf(wide).map(({ text }) => text);
  assert.ok(said.includes('Southport is said to close (claim)'));
  assert.ok(said.includes('open: claim'));
  assert.ok(said.includes('Northport pays'));
  assert.equal(wide.match(/<path[^>]*fill="var\(--chart-paper\)"/g)?.length, 2);
});

test('the line is dashed only where it passes over years', async () => {
  const { wide } = (await draw(eventsChart)).drawing;
  assert.equal(wide.match(/stroke-dasharray="2,4"/g)?.length, 1);
});

test('what is held against each other stands side by side where there is room, else one below the other', async () => {
  const { drawing, problems } = await draw({
    ...eventsChart,
    form: timeline({ value: 'event', date: 'day', kind: 'sort', detail: 'plan', further: 'outcome' }),
  });
  assert.deepEqual(problems, []);
  const placeOf = (svg: string, wanted: string) => textsOf(svg).find(({ text }) => text === wanted) ?? assert.fail(wanted);
  const [plan, outcome] = ['Plan: Many ships', 'Outcome: Few ships'];
  assert.equal(placeOf(drawing.wide, plan).y, placeOf(drawing.wide, outcome).y);
  assert.ok(placeOf(drawing.wide, plan).x < placeOf(drawing.wide, outcome).x);
  assert.ok(placeOf(drawing.narrow, plan).y < placeOf(drawing.narrow, outcome).y);
  assert.equal(placeOf(drawing.narrow, plan).x, placeOf(drawing.narrow, outcome).x);
  assert.ok(!textsOf(drawing.wide).some(({ text }) => text === 'Outcome:'));
});

test('each event is told with its date first, and can be focused', async () => {
  const { rows, series } = (await draw(eventsChart)).drawing.live;
  assert.deepEqual(rows.slice(0, 2), [
    '8 October 2010: Northport pays, Measure, Many ships, Few ships',
    'October 2010: Southport is said to close, Measure, claim',
  ]);
  assert.deepEqual(
    series.map(({ name }) => name),
    ['Measure', 'Deal', 'Ruling'],
  );
  for (const layout of layouts) {
    const { live, notices } = compileVega(compileChart(eventsChart, events, layout, measure));
    assert.deepEqual(notices, []);
    for (const name of ['hit_marks', 'rows_marks', 'focus_marks'])
      assert.ok(
        live.marks?.some((mark) => mark.name === name),
        name,
      );
  }
});

test('kinds are in the key as where asks for them, and no two share a shape or a colour', async () => {
  const looks = [...kindLooks(['a', 'b', 'a', 'c', 'd']).values()];
  for (const part of ['shape', 'colour'] as const) assert.equal(new Set(looks.map((look) => look[part])).size, 4);
  const form = timeline({ value: 'event', date: 'day', kind: 'sort', where: { sort: ['Ruling', 'Measure'] } });
  const key = textsOf((await draw({ ...eventsChart, form })).drawing.wide).map(({ text }) => text);
  assert.ok(key.indexOf('Ruling') < key.indexOf('Measure'));
  assert.ok(!key.includes('Deal'));
});

test('a right timeline has no problems; one without dates, or with too many kinds, is told', async () => {
  assert.deepEqual(await find(eventsChart.form), []);
  assert.deepEqual(await find(timeline({ value: 'event', date: 'sort', kind: 'sort' })), [
    '1:51 chart-field-type Field "sort" holds strings; date needs dates. | Name a field of type period or date.',
  ]);
  assert.deepEqual(await find(eventsChart.form, eventsOf(['2010/2012,Long,a,,,observed', 'not-stated,Unknown,a,,,observed'])), [
    '1:38 chart-date Line 2 of the table has day "2010/2012", which is no single date. | Write a year, a month or a day, or leave the row out with where.',
    '1:38 chart-date Line 3 of the table has day "not-stated", which is no single date. | Write a year, a month or a day, or leave the row out with where.',
  ]);
  assert.deepEqual(
    await find(eventsChart.form, eventsOf(['a', 'b', 'c', 'd', 'e'].map((kind) => `2010,Event ${kind},${kind},,,observed`))),
    [
      '1:51 chart-kinds Field "sort" has 5 values in the chart, and 4 is the most that marks tell apart: a, b, c, d, e. | Choose rows with where, or give some of them one name in the table.',
    ],
  );
});
