/** The content of this site: every claim and quotation of its two founding articles has its record, and the rest is all there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subject } from './subject.ts';

const { registry, allowedQuantities } = subject;
const facts = [...registry.facts.values()];
const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(from + index).padStart(2, '0')}`);

test('each of the 52 claims has one record, with whom it credits, a verdict, and what speaks for or against it', () => {
  const claims = facts.filter(({ verdict }) => verdict !== undefined);
  assert.deepEqual(claims.map(({ inventory }) => inventory).sort(), [...numbered('S1-Q', 1, 25), ...numbered('S2-Q', 1, 27)]);
  for (const { id, source, status, attributedTo, verdict, against, definition, measure } of claims) {
    assert.ok(source === 'a1' || source === 'a2', id);
    assert.equal(status, 'claim', id);
    assert.ok(attributedTo, id);
    assert.ok(verdict === 'untested' || (against ?? []).length > 0, id);
    assert.ok(measure === undefined || definition !== undefined, id);
  }
});

test('each inconsistency and gap of the articles has its place, on a fact or on a conflict', () => {
  const placed = new Set([
    ...facts.flatMap(({ inventory }) => inventory ?? []),
    ...[...registry.measures.values()].flatMap(({ conflicts }) => conflicts.flatMap(({ inventory }) => inventory ?? [])),
  ]);
  const missing = [...numbered('E', 1, 25), 'E27', 'E28'].filter((line) => !placed.has(line));
  assert.deepEqual(missing, []);
});

test('the nine quoted strings of the first article are nine quotes', () => {
  const quoted = [...registry.quotes.values()].filter(
    ({ source, variants }) => source === 'a1' || variants.some((variant) => variant.source === 'a1'),
  );
  assert.equal(quoted.length, 9);
  assert.ok(quoted.every(({ wording }) => wording === 'as-quoted'));
});

test('the evidence is carried over', () => {
  assert.ok(facts.filter(({ verdict }) => verdict === undefined).length >= 150);
  assert.ok(registry.quotes.size >= 35);
  assert.ok(registry.datasets.size >= 13);
  assert.ok(registry.sources.size >= 100);
});

test('numbers that prose may hold without a fact are few', () => {
  assert.ok(allowedQuantities.length < 60);
});
