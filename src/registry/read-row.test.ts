import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnOf, sourceOf, textAt, valueOf } from './read-row.ts';
import type { Dataset, Row } from './registry.ts';

const fields: Dataset['fields'] = [
  { name: 'port', type: 'string', title: 'Port' },
  { name: 'share', type: 'number', title: 'Share', unit: 'percent' },
  { name: 'share_bound', type: 'string', title: 'Bound', role: 'qualifier', of: 'share' },
  { name: 'share_low', type: 'number', title: 'From', role: 'low', of: 'share' },
  { name: 'share_high', type: 'number', title: 'To', role: 'high', of: 'share' },
  { name: 'tonnes', type: 'number', title: 'Tonnes', unit: 'tonnes' },
  { name: 'status', type: 'string', title: 'Status', role: 'status' },
  { name: 'book', type: 'string', title: 'Book', role: 'source' },
];
const row = (cells: Record<string, string>): Row => ({
  line: 2,
  cells: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }])),
});

test('a value comes with the bound of its own column and the status of its row', () => {
  const read = valueOf(row({ share: '90', share_bound: 'over', tonnes: '7', status: 'claim' }), 'share', { fields });
  assert.deepEqual(read, { amount: { kind: 'number', value: '90' }, qualifier: 'over', status: 'claim' });
  const other = valueOf(row({ share: '90', share_bound: 'over', tonnes: '7' }), 'tonnes', { fields });
  assert.deepEqual(other, { amount: { kind: 'number', value: '7' }, qualifier: undefined, status: undefined });
});

test('an empty cell with both ends is a range; with one of them, or neither, it is not known', () => {
  assert.deepEqual(valueOf(row({ share_low: '20', share_high: '30' }), 'share', { fields }).amount, {
    kind: 'range',
    low: '20',
    high: '30',
  });
  assert.equal(valueOf(row({ share_low: '20' }), 'share', { fields }).amount, undefined);
  assert.equal(valueOf(row({}), 'share', { fields }).amount, undefined);
});

test("a row's source is its own, else the table's; a column that is not there has no text", () => {
  const dataset = { id: 'ports', source: 'port-book', fields } as const;
  assert.equal(textAt(row({ book: 'other-book' }), columnOf({ fields }, 'source')), 'other-book');
  assert.equal(sourceOf(row({ book: 'other-book' }), dataset), 'other-book');
  assert.equal(sourceOf(row({}), dataset), 'port-book');
  assert.equal(textAt(row({}), columnOf({ fields }, 'economy')), '');
});
