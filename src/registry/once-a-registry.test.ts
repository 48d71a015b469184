import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceARegistry } from './once-a-registry.ts';
import type { Registry } from './registry.ts';

test('what is made of a registry is made once, and again of another one', () => {
  let made = 0;
  const count = onceARegistry('count', () => {
    made += 1;
    return undefined;
  });
  const [one, other] = [{} as Registry, {} as Registry];
  for (const registry of [one, one, other, one]) count(registry);
  assert.equal(made, 2);
});
