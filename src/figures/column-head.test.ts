import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '../registry/schemas/measure.ts';
import { columnHead } from './column-head.ts';

const unit = (id: string, symbol: string): [string, Unit & { id: string }] => [
  id,
  { id, title: symbol, form: `{} ${symbol}`, symbol, spellings: [] },
];
const registry = { units: new Map([unit('frogs', 'frogs'), unit('usd-per-kg', 'US$/kg')]) };

test('a head has the unit of its cells, unless the title says it', () => {
  assert.equal(columnHead({ title: 'Price', unit: 'usd-per-kg' }, registry), 'Price, US$/kg');
  assert.equal(columnHead({ title: 'Frogs', unit: 'frogs' }, registry), 'Frogs');
  assert.equal(columnHead({ title: 'Year' }, registry), 'Year');
});
