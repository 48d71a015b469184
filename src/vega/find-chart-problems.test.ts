import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../problems/format-problems.ts';
import type { Measure } from '../registry/schemas/measure.ts';
import { barsChart, dotsChart, registry } from './chart.fixture.ts';
import type { ChartDefinition } from './define-chart.ts';
import { findChartProblems } from './find-chart-problems.ts';
import { dots } from './forms/dots.ts';

const source = `import { defineChart } from '../vega/define-chart.ts';

export default defineChart({
  dataset: 'shares',
  title: 'As [[some-fact]] says',
  alt: '',
  form: dots({ value: 'shre_pct', group: 'importer', line: 'period', where: { importer: ['alnd'], 'perod': ['2008'] } }),
});
`;

const find = async (
  changes: Partial<ChartDefinition>,
  { text = source, files = ['index.ts', 'shares.ts'], listed = ['shares'], brokenDatasets = new Set<string>() } = {},
) =>
  findChartProblems(new Map([['shares', { ...dotsChart, ...changes }]]), registry, {
    readSource: (id) => ({ file: `src/charts/${id}.ts`, text }),
    files,
    listed,
    factIds: new Set(['some-facts']),
    brokenDatasets,
  });

const brief = async (...input: Parameters<typeof find>) =>
  (await find(...input)).map(({ rule, line, column, message, mend }) => `${line}:${column} ${rule} ${message} | ${mend}`);

test('a right chart has no problems', async () => {
  assert.deepEqual(await find({}), []);
  const files = {
    readSource: () => assert.fail('no report, no reading'),
    files: ['index.ts', 'output.ts'],
    listed: ['output'],
    factIds: new Set<string>(),
    brokenDatasets: new Set<string>(),
  };
  assert.deepEqual(await findChartProblems(new Map([['output', barsChart]]), registry, files), []);
});

test('a misspelt field is told with its place, the nearest name and the fields there are', async () => {
  const problems = await find({ form: dots({ value: 'shre_pct', group: 'importer', line: 'period' }) });
  assert.deepEqual(problems, [
    {
      rule: 'chart-field',
      file: 'src/charts/shares.ts',
      line: 7,
      column: 23,
      message: 'Field "shre_pct" is not a field of dataset "shares".',
      mend: 'Did you mean "share_pct"? Its fields are: importer, period, share_pct, qualifier, status, definition, source.',
    },
  ]);
  assert.match(formatProblems(problems), /src\/charts\/shares\.ts:7:23 {2}chart-field/);
});

test('a value of where that no row has, and a misspelt field in it, are told', async () => {
  assert.deepEqual(
    await brief({ form: dots({ value: 'share_pct', group: 'importer', line: 'period', where: { importer: ['alnd'], perod: ['2008'] } }) }),
    [
      '7:90 chart-where No row of "shares" has importer "alnd". | Did you mean "aland"? Values that occur: aland, borduria.',
      '7:99 chart-field Field "perod" is not a field of dataset "shares". | Did you mean "period"? Its fields are: importer, period, share_pct, qualifier, status, definition, source.',
    ],
  );
});

test('values that no row has together leave an empty chart, which is told', async () => {
  assert.deepEqual(
    await brief({
      form: dots({ value: 'share_pct', group: 'importer', line: 'period', where: { importer: ['aland'], status: ['claim'] } }),
    }),
    [
      '3:16 chart-empty The chart has no rows: no row has all the values that where asks for. | Ask for values that occur together, or leave a field out of where.',
    ],
  );
});

test('a field of words cannot be drawn as numbers', async () => {
  assert.deepEqual(
    await brief(
      { form: dots({ value: 'importer', group: 'importer', line: 'period' }) },
      { text: "defineChart({ form: dots({ group: 'importer', value: 'importer' }) })" },
    ),
    ['1:54 chart-field-type Field "importer" holds strings; value needs numbers. | Name a field that holds numbers: share_pct.'],
  );
});

test('an unknown dataset, an empty text and an unknown fact are told together', async () => {
  assert.deepEqual(
    await brief({ dataset: 'share', alt: '', title: 'As [[some-fact]] says' }, { text: source.replace("'shares'", "'share'") }),
    [
      '5:14 unknown-id There is no fact "some-fact" for [[some-fact]]. | Did you mean "some-facts"? Facts: some-facts.',
      '6:8 chart-words The alt is empty. | Say what the picture shows, for those who do not see it.',
      '4:12 chart-dataset There is no dataset "share". | Did you mean "shares"? Datasets: shares, output.',
    ],
  );
});

test('of a table with faults of its own only the fields are looked at', async () => {
  const brokenDatasets = new Set(['shares', 'gone']);
  assert.deepEqual(
    await brief(
      { note: '', form: dots({ value: 'share_pct', group: 'importer', line: 'period', where: { definition: ['weight'] } }) },
      { brokenDatasets, text: "defineChart({ note: '' })" },
    ),
    ['1:21 chart-words The note is empty. | Write the note, or leave it out.'],
  );
  assert.deepEqual(await find({ dataset: 'gone' }, { brokenDatasets }), []);
});

test('unlike definitions need a bridge in the record of their measure', async () => {
  const share = registry.measures.get('share') as Measure & { id: string };
  const bridged = async (bridges: Measure['bridges']) => {
    const measures = new Map([['share', { ...share, bridges }]]);
    const problems = await findChartProblems(
      new Map([['shares', dotsChart]]),
      { ...registry, measures },
      {
        readSource: () => ({ file: 'src/charts/shares.ts', text: source }),
        files: ['shares.ts'],
        listed: ['shares'],
        factIds: new Set(),
        brokenDatasets: new Set(),
      },
    );
    return problems.map(({ message }) => message);
  };
  assert.deepEqual(await bridged(share.bridges), []);
  const refused =
    'The chart puts 2 definitions of "share" on one axis, which count different things: weight, not-stated (daily). No bridge of the measure joins them.';
  assert.deepEqual(await bridged([]), [refused]);
  assert.deepEqual(await bridged([{ definitions: ['weight', 'value'], for: 'axis', sentence: 'They may.' }]), [refused]);
});

test('a chart that is in no list, and a listed chart without a file, are told', async () => {
  assert.deepEqual(
    await brief({}, { files: ['index.ts', 'shares.ts', 'extra.ts'], listed: ['shares', 'gone'], text: "\n['gone', defineChart({})]" }),
    [
      '2:10 chart-listed The chart "extra" is not in the list of charts. | Add it to src/charts/index.ts under its file\'s name, or remove the file.',
      '2:2 chart-listed The list names the chart "gone", and there is no file src/charts/gone.ts. | Files: shares, extra.',
    ],
  );
});
