import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../registry/registry.ts';
import { outputOf, registry } from './chart.fixture.ts';
import type { Chart } from './chart.ts';
import { orderRows } from './rows.ts';

interface Options extends Pick<Chart, 'where' | 'rank'> {
  readonly value: string;
  readonly group: string;
  readonly category: string;
}

const named = { id: 'c', title: 'Finding', alt: 'Picture', type: 'bars' } as const;
const ordered = (dataset: Dataset, options: Options): string[] =>
  orderRows(dataset.rows, { ...named, dataset: dataset.id, ...options }, dataset).map(
    ({ cells }) => `${cells[options.group]?.text} ${cells[options.category]?.text}`,
  );
const output = outputOf(['A,5,,observed', 'B,9,,target', 'C,,,observed', 'D,7,,observed']);
const shares = registry.datasets.get('shares') as Dataset;

test('groups stand together in the order of the file, or as where asks for them', () => {
  const byStatus = { value: 'tonnes', group: 'status', category: 'season' };
  assert.deepEqual(ordered(output, byStatus), ['observed A', 'observed C', 'observed D', 'target B']);
  assert.deepEqual(ordered(output, { ...byStatus, where: { status: ['target', 'observed'] } }), [
    'target B',
    'observed A',
    'observed C',
    'observed D',
  ]);
});

test('what has no definition stated comes last unless where asks for it first; periods stand in order of time', () => {
  const byDefinition = { value: 'share_pct', group: 'definition', category: 'period' };
  assert.equal(ordered(shares, byDefinition).at(-1), 'not-stated 2025');
  assert.deepEqual(ordered(shares, { ...byDefinition, where: { definition: ['not-stated', 'weight'] } }), [
    'not-stated 2025',
    'weight 2008',
    'weight 2012',
    'weight 2014',
    'weight 2024-01/2024-06',
  ]);
});

test('ranked rows fall within their group, and what is not known comes last', () => {
  assert.deepEqual(ordered(output, { value: 'tonnes', group: 'status', category: 'season', rank: true }), [
    'observed D',
    'observed A',
    'observed C',
    'target B',
  ]);
});

test('a part stands after its whole, wherever the file has it; rows that name each other in a circle are not lost', () => {
  const table = (wholes: Readonly<Record<string, string>>): string => {
    const rows = output.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, part_of: { text: wholes[row.cells['season']?.text ?? ''] ?? '' } },
    }));
    const parts = { ...named, type: 'parts', dataset: 'output', value: 'tonnes', category: 'season', partOf: 'part_of' } as const;
    return orderRows(rows, parts, { ...output, rows })
      .map(({ cells }) => cells['season']?.text)
      .join('');
  };
  assert.equal(table({ A: 'D', C: 'A' }), 'BDAC');
  assert.equal(table({ A: 'B', B: 'A' }), 'CDAB');
  assert.equal(table({ A: 'A', B: 'nowhere' }), 'BCDA');
});
