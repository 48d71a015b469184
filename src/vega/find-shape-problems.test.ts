import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsChart } from './chart.fixture.ts';
import { findShapeProblems } from './find-shape-problems.ts';
import { dots } from './forms/dots.ts';

const source = `import { defineChart } from '../vega/define-chart.ts';

export default defineChart({
  dataset: 'shares',
  title: 'As [[some-fact]] says',
  alt: '',
  form: dots({ value: 'shre_pct', group: 'importer', line: 'period', where: { importer: ['alnd'], 'perod': ['2008'] } }),
});
`;

test('what is no definition is told before anything else looks at it', async () => {
  const shape = async (definition: unknown) =>
    (await findShapeProblems(definition, { file: 'src/charts/shares.ts', text: source })).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );
  assert.deepEqual(await shape(dotsChart), []);
  assert.deepEqual(await shape(null), ['3:16 The chart is null, not a definition.']);
  assert.deepEqual(await shape({ ...dotsChart, title: 5, note: null, form: dots, hue: 1 }), [
    '3:16 A chart has no property "hue".',
    '5:3 The title is 5, not text.',
    '3:16 The note is null, not text.',
    '7:3 The form is a function, not a form.',
  ]);
});
