/** A short run of every fuzz program, always with the same values; `npm run fuzz` tries more and others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFault, properties, seeds } from '../fuzz/properties.ts';

for (const property of properties) test(property.name, async () => assert.equal(await findFault(property, 300, 1), undefined));

test('every seed that is kept belongs to a property', () => {
  const names = new Set(properties.map(({ name }) => name));
  assert.deepEqual(
    seeds.filter((seed) => !names.has(seed.property)),
    [],
  );
});
