import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryBuild, put, swap, type Edit } from '../../tests/inputs/try-input.ts';
import { drawableCharts, undrawnWords } from './drawable-charts.ts';

const chart = 'data/charts/arrivals-share.yaml';
const other: Edit[] = [
  put('data/charts/plain.yaml', 'dataset: plain\ntitle: Ships came and went\nalt: Ships.\ntype: columns\nvalue: ships\ntime: year\n'),
  put(
    'data/datasets/plain.yaml',
    'title: Ships\ndescription: Ships.\ndefinition: Ships.\nsource: port-book-2020\nprimaryKey: [year]\nfields:\n' +
      '  - { name: year, type: period, title: Year, role: period }\n  - { name: ships, type: number, title: Ships, unit: ships }\n',
  ),
  put('data/datasets/plain.csv', 'year,ships\n2019,5\n2020,7\n'),
];

/** What stands wrong → the charts that are left until it is mended. */
const cases: readonly (readonly [name: string, edit: Edit, left: readonly string[]])[] = [
  ['a typed figure in prose', swap('src/content/briefings/arrivals.mdx', 'The share fell', 'Seven ships fell'), []],
  ['a lever', swap('data/levers/count-ships.yaml', 'family: know', 'family: no'), []],
  ['a chart of its own', swap(chart, 'value: share_pct', 'value: share'), ['arrivals-share']],
  ['a cell of its table', swap('data/datasets/arrivals.csv', '2019,64.0', '2019,x'), ['arrivals-share']],
  ['a fact, where the title names one', swap('data/facts/ships.yaml', 'source: port-gazette-2021', 'source: gazette'), ['arrivals-share']],
  ['a unit', swap('data/units.yaml', 'symbol: ships', 'symbl: ships'), ['arrivals-share', 'plain']],
  ['a chart that cannot be read', swap(chart, 'type: columns', 'type: pillars'), ['arrivals-share']],
];

for (const [name, edit, left] of cases) {
  test(`a fault in ${name} keeps ${left.length === 0 ? 'no chart' : left.join(' and ')} from being drawn`, async () => {
    const { build, problems } = await tryBuild(...other, edit);
    assert.notEqual(problems.length, 0);
    const drawable = drawableCharts(build, problems);
    assert.deepEqual(drawable.left, left);
    assert.deepEqual(
      [...drawable.registry.charts.keys()],
      ['arrivals-share', 'plain'].filter((id) => !left.includes(id)),
    );
  });
}

test('the report ends with which charts are left, the first three by name', () => {
  assert.equal(undrawnWords([]), '');
  assert.equal(undrawnWords(['a']), '1 chart is not drawn until this is mended, and may then be reported on: a.\n');
  assert.equal(
    undrawnWords(['a', 'b', 'c', 'd', 'e']),
    '5 charts are not drawn until this is mended, and may then be reported on: a, b, c and 2 more.\n',
  );
});
