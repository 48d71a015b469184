import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareForReader } from './order-facts.ts';

test('observed values come first and claims last, and of each the newest first', () => {
  const facts = [
    { status: 'claim', period: '2026' },
    { status: 'observed', period: '2010' },
    { status: 'target', period: '2030' },
    { status: 'observed', period: 'not-stated' },
    { status: 'estimate', period: '2025' },
    { status: 'observed', period: '2024-01/2026-06' },
    { status: 'observed', period: '2025-12' },
  ] as const;
  assert.deepEqual(
    facts.toSorted(compareForReader).map(({ status, period }) => `${status} ${period}`),
    ['observed 2024-01/2026-06', 'observed 2025-12', 'observed 2010', 'observed not-stated', 'estimate 2025', 'target 2030', 'claim 2026'],
  );
});
