import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import type { Chart } from '../chart/chart.ts';
import { columnsChart, dotsChart, outputOf, registry } from '../chart/chart.fixture.ts';
import { qualifiers } from '../formula/qualifier.ts';
import { statuses } from '../registry/schemas/fact.ts';
import { drawChart } from './draw-chart.ts';

const root = join(import.meta.dirname, '../..');
const freshFolder = (): string => temporaryFolder({ after });
const draw = (chart: Chart, cacheDir = freshFolder(), records = registry) => drawChart(chart, records, { root, cacheDir });
const { time: _, ...untimed } = columnsChart;
const outputDots: Chart = { ...untimed, type: 'dots', category: 'season', group: 'status' };
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) =>
    (match[1] ?? '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .trim(),
  );

test('a qualified value says its qualifier beside its mark, in both drawings', async () => {
  const { drawing, flaws } = await draw(dotsChart);
  assert.deepEqual(flaws, []);
  for (const svg of [drawing.wide, drawing.narrow]) {
    for (const label of ['over 90%', 'about 58.0%', 'under 60.0%', '79.6%', 'not found'].map((words) => words.replace('.0', '')))
      assert.ok(textsOf(svg).includes(label), `${label} in ${textsOf(svg).join(' | ')}`);
    assert.ok(!textsOf(svg).includes('90%'));
  }
});

test('a column whose value is not known is a gap with words, and the others keep their qualifiers', async () => {
  const { drawing, flaws } = await draw(columnsChart);
  assert.deepEqual(flaws, []);
  const texts = textsOf(drawing.wide);
  for (const words of ['Output (tonnes)', 'A', 'B', 'C', 'D', 'nearly 5,900', '4,656', 'at least 6,142', 'not found'])
    assert.ok(texts.includes(words), `${words} in ${texts.join(' | ')}`);
});

test('a drawing is one picture: named, described, opaque, without styles, classes or roles inside', async () => {
  const { wide, narrow } = (await draw(dotsChart)).drawing;
  assert.match(
    wide,
    /^<svg role="img" aria-labelledby="shares-title" aria-describedby="shares-alt" font-family="'Source Sans 3', [^>]*width="640" height="\d+" viewBox="0 0 640 \d+"><path fill="var\(--chart-paper\)" d="M0 0h640v\d+H0z"\/>/,
  );
  assert.match(narrow, /width="300"/);
  for (const svg of [wide, narrow]) {
    assert.doesNotMatch(svg, / style=| class=| id=|NaN|undefined|null/);
    assert.equal(svg.match(/role=/g)?.length, 1);
    for (const [, size] of svg.matchAll(/font-size="(\d+)px"/g)) assert.ok(Number(size) >= 12);
  }
});

test('the same chart has the same bytes whatever was drawn before, beside it, and in any folder', async () => {
  const alone = JSON.stringify((await draw(dotsChart)).drawing);
  const [, beside] = await Promise.all([draw(columnsChart), draw(dotsChart), draw(outputDots)]);
  assert.equal(JSON.stringify(beside.drawing), alone);
});

test('the same chart has the same bytes in every time zone and locale', async () => {
  const script = `
    import { columnsChart, dotsChart, registry } from './src/chart/chart.fixture.ts';
    import { drawChart } from './src/drawing/draw-chart.ts';
    const options = { cacheDir: process.argv[1] };
    for (const chart of [dotsChart, columnsChart]) console.log(JSON.stringify((await drawChart(chart, registry, options)).drawing));`;
  // On the other side of the day from here, wherever that is.
  const TZ = new Date().getTimezoneOffset() > -360 ? 'Pacific/Kiritimati' : 'America/Los_Angeles';
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '--eval', script, freshFolder()], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  });
  assert.ok(elsewhere.includes('over 90%'));
  const here = [await draw(dotsChart), await draw(columnsChart)].map(({ drawing }) => `${JSON.stringify(drawing)}\n`);
  assert.equal(elsewhere, here.join(''));
});

test('a kept drawing is used again, a damaged one is drawn anew', async () => {
  const cacheDir = freshFolder();
  const first = await draw(dotsChart, cacheDir);
  const [name = ''] = readdirSync(cacheDir);
  const path = join(cacheDir, name);
  const kept = readFileSync(path, 'utf8');
  assert.deepEqual(await draw(dotsChart, cacheDir), { ...first, wasKept: true });
  writeFileSync(path, kept.replace('over', 'just'));
  assert.equal((await draw(dotsChart, cacheDir)).drawing.wide, first.drawing.wide);
  assert.equal(readFileSync(path, 'utf8'), kept);
});

test('another id, another value or other rows are another drawing', async () => {
  const cacheDir = freshFolder();
  await draw(dotsChart, cacheDir);
  await draw({ ...dotsChart, id: 'other' }, cacheDir);
  await draw({ ...dotsChart, where: { importer: ['aland'] } }, cacheDir);
  assert.equal(readdirSync(cacheDir).length, 3);
});

test('odd tables are drawn whole: one row, zeros, negatives, every status with every qualifier', async () => {
  const tables = {
    'one row': ['A,5,,observed'],
    zeros: ['A,0,,observed', 'B,0,about,observed'],
    negatives: ['A,-20,,observed', 'B,-3.5,over,claim', 'C,7,under,observed'],
    decimals: ['A,0.1,,observed', 'B,0.2,,estimate'],
    large: ['A,123456789,,observed', 'B,7,,observed'],
    senses: statuses.flatMap((status) =>
      [undefined, ...qualifiers].map((qualifier, index) => `${status} ${index},${10 + index},${qualifier ?? ''},${status}`),
    ),
  };
  for (const [name, lines] of Object.entries(tables)) {
    const records = { ...registry, datasets: new Map([['output', outputOf(lines)]]) };
    for (const chart of [outputDots, { ...outputDots, type: 'bars' } as const, ...(lines.length < 9 ? [columnsChart] : [])]) {
      const { flaws } = await draw(chart, freshFolder(), records);
      assert.deepEqual(
        flaws.map(({ message }) => message),
        [],
        `${name}, ${chart.type}`,
      );
    }
  }
});

test('a drawing that is not right is not kept, and says why once a cause', async () => {
  const cacheDir = freshFolder();
  const records = { ...registry, datasets: new Map([['output', outputOf(['A,5,,observed', 'B,7,,observed', 'C,9,,observed'])]]) };
  const { time: __, value: ___, type: ____, ...named } = columnsChart;
  const encoding = { x: { field: 'tonnes', type: 'quantitative', scale: { domain: [0, 6] } }, y: { field: 'season', type: 'nominal' } };
  const { flaws } = await draw(
    { ...named, spec: { mark: { type: 'bar', clip: true }, encoding: { ...encoding, x: { ...encoding.x, axis: { labelFontSize: 9 } } } } },
    cacheDir,
    records,
  );
  assert.ok(
    flaws.some(({ message }) => message.startsWith('Text is less than 12 pixels high')),
    JSON.stringify(flaws),
  );
  assert.deepEqual(readdirSync(cacheDir), []);
});
