import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportLostFiles } from './report-lost-files.ts';

/** A worker's scope whose `fetch` answers as told, after the script was run in it. */
function makeScope(fetch: (address: string) => Promise<{ ok: boolean; status: number }>): {
  readonly fetch: (address: string) => Promise<unknown>;
  readonly sent: unknown[];
} {
  const sent: unknown[] = [];
  const scope = { fetch, sent, postMessage: (message: unknown) => sent.push(message) };
  new Function('self', reportLostFiles)(scope);
  return scope;
}

test('a file that comes is handed on, and nothing is said', async () => {
  const scope = makeScope(async () => ({ ok: true, status: 200 }));
  assert.deepEqual(await scope.fetch('/a'), { ok: true, status: 200 });
  assert.deepEqual(scope.sent, []);
});

test('a file that is missing or cut off is told to the page, and fails', async () => {
  const missing = makeScope(async () => ({ ok: false, status: 404 }));
  await assert.rejects(missing.fetch('/a'), /404 for \/a/);
  const cut = makeScope(() => Promise.reject(new TypeError('cut')));
  await assert.rejects(cut.fetch('/b'), /cut/);
  assert.deepEqual([missing.sent, cut.sent], [[{ lost: '/a' }], [{ lost: '/b' }]]);
});
