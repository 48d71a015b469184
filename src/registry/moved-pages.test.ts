import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPages } from './moved-pages.ts';

test('a record leads from its old address to its new one, each in the folder of its kind', () => {
  const redirects = new Map([
    ['levers/recycle', 'levers/reuse'],
    ['docs/host', 'docs/host-it'],
    ['charts/gone', 'datasets/all'],
    ['charts/all.large.png', 'charts/all.png'],
  ]);
  assert.deepEqual(
    [...movedPages({ redirects })],
    [
      ['/playbook/recycle/', '/playbook/reuse/'],
      ['/docs/host/', '/docs/host-it/'],
      ['/charts/gone/', '/datasets/all/'],
    ],
  );
});
