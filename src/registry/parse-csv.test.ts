import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maximumRows, parseCsv } from './parse-csv.ts';
import type { Field } from './schemas/dataset.ts';

const fields: Field[] = [
  { name: 'place', type: 'string', title: 'Place' },
  { name: 'ships', type: 'number', title: 'Ships', optional: true },
];
const parse = (text: string) => parseCsv({ path: 'a.csv', text }, fields, ['place']);
const places = (text: string) => parse(text).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

test('numbers keep their digits beside their value, and an unknown value is not zero', () => {
  assert.deepEqual(parse('place,ships\nN,8.0\nS,\n').rows, [
    { line: 2, cells: { place: { text: 'N' }, ships: { text: '8.0', number: 8 } } },
    { line: 3, cells: { place: { text: 'S' }, ships: { text: '' } } },
  ]);
});

test('columns stand in the order of their description: no two like heads change places', () => {
  assert.deepEqual(places('ships,place\n1,N\n'), ['csv-head 1:1']);
});

test('quoted cells may hold commas and line breaks, and later rows keep their lines', () => {
  const { rows } = parse('place,ships\n"N, old\nquay",1\nS,2\n');
  assert.deepEqual(
    rows.map(({ line, cells }) => [line, cells['place']?.text]),
    [
      [2, 'N, old\nquay'],
      [4, 'S'],
    ],
  );
});

test('a short and a long row are both reported, with their lines', () => {
  assert.deepEqual(places('place,ships\nN\nS,1,2\n'), ['csv-ragged 2:1', 'csv-ragged 3:1']);
});

test('of a row that is too long or too short the mend says what was typed', () => {
  const hints = (text: string): string[] => parse(text).problems.map(({ hint }) => hint);
  assert.deepEqual(hints('place,ships\nN,66,0\nS;7\n'), [
    'Remove the extra cells, or put quotes round a value that has a comma in it; a decimal has a point, 66.5, and thousands have no mark.',
    'Write commas between the cells in place of semicolons.',
  ]);
});

test('a cell of the wrong type is reported at its column', () => {
  assert.deepEqual(places('place,ships\n"N, old",many\n'), ['csv-cell 2:10']);
});

test('numbers that lose digits or are none are refused', () => {
  for (const cell of ['NaN', 'Infinity', '1e400', '9007199254740993', '"1,234"', '£5', '12%', '-', '.5', '01']) {
    assert.deepEqual(places(`place,ships\nN,${cell}\n`), ['csv-cell 2:3'], cell);
  }
});

test('a doubled or unknown column stops the table', () => {
  assert.deepEqual(places('place,place\nN,1\n'), ['csv-head 1:7']);
  assert.deepEqual(places('place,shisp\nN,1\n'), ['csv-head 1:7']);
});

test('two rows of one key are reported with the first line', () => {
  const [problem] = parse('place,ships\nN,1\nN,2\n').problems;
  assert.equal(problem?.message, 'The key place = "N" stands in line 2 already.');
});

test('a table that nobody can look through is refused, and its rows are read all the same', () => {
  const { rows, problems } = parse(`place,ships\n${Array.from({ length: maximumRows + 1 }, (_, index) => `P${index},1\n`).join('')}`);
  assert.equal(rows.length, maximumRows + 1);
  assert.deepEqual(
    problems.map(({ rule, line }) => `${rule} ${line}`),
    ['csv-too-long 1'],
  );
});
