import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { qualifiers } from '../formula/qualifier.ts';
import { statuses } from '../registry/schemas/fact.ts';
import { barsChart, dotsChart, outputOf, registry } from './chart.fixture.ts';
import { drawChart } from './draw-chart.ts';
import { dots } from './forms/dots.ts';
import type { FormContext } from './forms/form.ts';
import { formatPayload } from './live-payload.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const draw = (id: string, definition = dotsChart, cacheDir = mkdtempSync(join(tmpdir(), 'charts-'))) =>
  drawChart(id, definition, registry, { root, cacheDir });
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) =>
    (match[1] ?? '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .trim(),
  );

test('a qualified value says its qualifier beside its mark, in both drawings', async () => {
  const { drawing, problems } = await draw('shares');
  assert.deepEqual(problems, []);
  for (const svg of [drawing.wide, drawing.narrow]) {
    for (const label of ['over 90%', 'about 58%', 'under 60%', '79.6%', 'not found']) assert.ok(textsOf(svg).includes(label), label);
    assert.ok(!textsOf(svg).includes('90%'));
  }
});

test('a bar whose value is not known is a gap with words, and the others keep their qualifiers', async () => {
  const { drawing, problems } = await draw('output', barsChart);
  assert.deepEqual(problems, []);
  assert.deepEqual(textsOf(drawing.wide), [
    'Output (tonnes)',
    'A',
    'B',
    'C',
    'D',
    'nearly 5,900',
    '4,656',
    'target',
    'at least 6,142',
    'not found',
  ]);
  assert.equal(drawing.wide.match(/<path d="M[^"]*" fill="var\(--chart-(?:1|paper)\)"/g)?.length, 3);
});

test('a drawing is one picture: named, described, opaque, without styles, classes or roles inside', async () => {
  const { wide, narrow } = (await draw('shares')).drawing;
  assert.match(
    wide,
    /^<svg role="img" aria-labelledby="shares-title" aria-describedby="shares-alt" font-family="'Source Sans 3', [^>]*width="640" height="\d+" viewBox="0 0 640 \d+"><rect width="640" height="\d+" fill="var\(--chart-paper\)"\/>/,
  );
  assert.match(narrow, /width="300"/);
  for (const svg of [wide, narrow]) {
    assert.doesNotMatch(svg, / style=| class=| id=|NaN|undefined|null/);
    assert.equal(svg.match(/role=/g)?.length, 1);
    for (const [, size] of svg.matchAll(/font-size="(\d+)px"/g)) assert.ok(Number(size) >= 12);
  }
});

test('the same chart has the same bytes whatever was drawn before, beside it, and in any folder', async () => {
  const alone = JSON.stringify((await draw('shares')).drawing);
  const [, beside] = await Promise.all([
    draw('output', barsChart),
    draw('shares'),
    draw('shares', { ...dotsChart, form: barsChart.form, dataset: 'output' }),
  ]);
  assert.equal(JSON.stringify(beside.drawing), alone);
});

test('the same chart has the same bytes in every time zone and locale', () => {
  const script = `
    import { barsChart, dotsChart, registry } from './src/vega/chart.fixture.ts';
    import { drawChart } from './src/vega/draw-chart.ts';
    import { mkdtempSync } from 'node:fs';
    const options = { cacheDir: mkdtempSync(process.env.TMPDIR + '/charts-') };
    for (const [id, chart] of [['a', dotsChart], ['b', barsChart]]) console.log(JSON.stringify((await drawChart(id, chart, registry, options)).drawing));`;
  const run = (zone: string, locale: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: tmpdir(), TZ: zone, LANG: locale, LC_ALL: locale },
    });
  const here = run('UTC', 'C');
  assert.ok(here.includes('over 90%'));
  assert.equal(run('Asia/Tokyo', 'ja_JP.UTF-8'), here);
  assert.equal(run('America/Los_Angeles', 'de_DE.UTF-8'), here);
});

test('a kept drawing is used again, a damaged one is drawn anew', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'charts-'));
  const first = await draw('shares', dotsChart, cacheDir);
  const [name = ''] = readdirSync(cacheDir);
  const path = join(cacheDir, name);
  const kept = readFileSync(path, 'utf8');
  assert.deepEqual(await draw('shares', dotsChart, cacheDir), JSON.parse(JSON.stringify(first)));
  writeFileSync(path, kept.replace('over', 'just'));
  assert.equal((await draw('shares', dotsChart, cacheDir)).drawing.wide, first.drawing.wide);
  assert.equal(readFileSync(path, 'utf8'), kept);
});

test('another id, another value or another definition is another drawing', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'charts-'));
  await draw('shares', dotsChart, cacheDir);
  await draw('other', dotsChart, cacheDir);
  await draw('shares', { ...dotsChart, form: { ...dotsChart.form, where: { importer: ['aland'] } } }, cacheDir);
  assert.equal(readdirSync(cacheDir).length, 3);
});

test('odd tables are drawn whole: one row, zeros, negatives, every status with every qualifier', async () => {
  const tables = {
    'one row': ['A,5,,observed'],
    zeros: ['A,0,,observed', 'B,0,about,observed'],
    unknown: ['A,,,observed', 'B,,,observed'],
    negatives: ['A,-20,,observed', 'B,-3.5,over,claim', 'C,7,under,observed'],
    decimals: ['A,0.1,,observed', 'B,0.2,,estimate'],
    large: ['A,123456789,,observed', 'B,7,,observed'],
    senses: statuses.flatMap((status) =>
      [undefined, ...qualifiers].map((qualifier, index) => `${status} ${index},${10 + index},${qualifier ?? ''},${status}`),
    ),
  };
  for (const [name, lines] of Object.entries(tables)) {
    const datasets = new Map([['output', outputOf(lines)]]);
    const forms = [dots({ value: 'tonnes', group: 'status', line: 'season' }), ...(lines.length < 9 ? [barsChart.form] : [])];
    for (const form of forms) {
      const options = { root, cacheDir: mkdtempSync(join(tmpdir(), 'charts-')), readSource: () => ({ file: 'f.ts', text: '' }) };
      const { problems } = await drawChart('output', { ...barsChart, form }, { ...registry, datasets }, options);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
        `${name}, ${form.kind}`,
      );
    }
  }
});

test('texts that meet are a problem at the definition, and nothing is kept', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'charts-'));
  const long = {
    ...barsChart,
    form: {
      ...barsChart.form,
      spec: (context: FormContext) =>
        barsChart.form.spec({ ...context, rows: context.rows.map((row) => ({ ...row, words: { season: `Season-number-${row.row}` } })) }),
    },
  };
  const { problems } = await drawChart('output', long, registry, {
    root,
    cacheDir,
    readSource: () => ({ file: 'src/charts/output.ts', text: "import x;\n\nexport default defineChart({ dataset: 'output' });\n" }),
  });
  assert.deepEqual(problems.slice(0, 1), [
    {
      rule: 'chart-drawing',
      file: 'src/charts/output.ts',
      line: 3,
      column: 16,
      message: 'The narrow drawing is not right: "Season-number-0" does not fit into it.',
      mend: 'Shorten the names or the values in the data, draw fewer rows with where, or choose another form.',
    },
  ]);
  assert.ok(problems.some(({ message }) => message === 'The narrow drawing is not right: "Season-number-0" and "Season-number-1" meet.'));
  assert.deepEqual(readdirSync(cacheDir), []);
});

test('the payload tells each row whole, and cannot end its script', async () => {
  const { live } = (await draw('shares')).drawing;
  assert.deepEqual(live.rows, [
    'Aland, 2008: over 90%, Import weight, observed, source: Customs Office',
    'Aland, 2012: about 58%, Import weight, estimate, source: Customs Office',
    'Aland, 2014: not found, Import weight, source: Customs Office',
    'Borduria, January to June 2024: 79.6%, Import weight, observed, source: Customs Office',
    'Borduria, 2025: under 60%, definition not stated, claim, source: The Daily',
  ]);
  const { default: sent } = (await import(`data:text/javascript,${encodeURIComponent(formatPayload(live))}`)) as { default: unknown };
  assert.deepEqual(sent, JSON.parse(JSON.stringify(live)));
});
