import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsByQuestion } from './charts-by-question.ts';

const questions = [
  { question: 'How many?', briefings: ['ships', 'quays'], charts: [] },
  { question: 'What for?', briefings: ['unpublished'], charts: [] },
];
const shownIn: Readonly<Record<string, readonly string[]>> = {
  'quay-cost': ['quays'],
  'ships-lost': ['ships', 'quays'],
  'ships-late': ['ships'],
};

test('every chart stands once, under the question of the first briefing that shows it, or last of all', () => {
  const groups = chartsByQuestion(questions, ['quay-cost', 'ships-lost', 'alone', 'ships-late'], (chart) => shownIn[chart] ?? []);
  assert.deepEqual(
    groups.map(({ question, charts }) => [question, charts]),
    [
      ['How many?', ['ships-lost', 'ships-late', 'quay-cost']],
      [undefined, ['alone']],
    ],
  );
});

test('without questions all charts are one group', () => {
  assert.deepEqual(
    chartsByQuestion([], ['a', 'b'], () => []),
    [{ question: undefined, anchor: 'others', charts: ['a', 'b'] }],
  );
});

test('a question that names a chart has it before all others, though a briefing of an earlier question shows it', () => {
  const named = [...questions, { question: 'At what cost?', briefings: ['quays'], charts: ['tolls', 'ships-lost', 'unknown'] }];
  const groups = chartsByQuestion(named, ['quay-cost', 'ships-lost', 'ships-late', 'tolls'], (chart) => shownIn[chart] ?? []);
  assert.deepEqual(
    groups.map(({ question, charts }) => [question, charts]),
    [
      ['How many?', ['ships-late', 'quay-cost']],
      ['At what cost?', ['tolls', 'ships-lost']],
    ],
  );
});
