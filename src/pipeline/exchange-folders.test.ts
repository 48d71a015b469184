import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { exchangeFolders } from './exchange-folders.ts';

function makeFolders(context: TestContext): { root: string; a: string; b: string } {
  const root = mkdtempSync(join(tmpdir(), 'exchange "it\'s" – '));
  context.after(() => rmSync(root, { recursive: true }));
  const [a = '', b = ''] = ['a', 'b'].map((name) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, `${name}.html`), name);
    return join(root, name);
  });
  return { root, a, b };
}

/** What can be done depends on the programs of the machine, and swap.ts does without: where none is there, that is the outcome. */
const canExchange = ((): boolean => {
  const root = mkdtempSync(join(tmpdir(), 'exchange-'));
  for (const name of ['a', 'b']) mkdirSync(join(root, name));
  const can = exchangeFolders(join(root, 'a'), join(root, 'b'));
  rmSync(root, { recursive: true });
  return can;
})();

test('folders change their names, or nothing changes', (context) => {
  const { a, b } = makeFolders(context);
  assert.equal(exchangeFolders(a, b), canExchange);
  assert.deepEqual([readdirSync(a), readdirSync(b)], canExchange ? [['b.html'], ['a.html']] : [['a.html'], ['b.html']]);
});

test('a program that is not there, fails, or only says that it did it, is not believed', (context) => {
  const { a, b } = makeFolders(context);
  assert.equal(exchangeFolders(a, b, [['no-such-program'], ['false'], ['true']]), false);
  assert.deepEqual([readdirSync(a), readdirSync(b)], [['a.html'], ['b.html']]);
});

test(
  'whoever looks all the time always finds a whole folder',
  { skip: !canExchange && 'no program here can exchange folders' },
  async (context) => {
    const { a, b } = makeFolders(context);
    const watch = `const { readdirSync } = require('node:fs'); const { workerData, parentPort } = require('node:worker_threads');
    let reads = 0, bad = 0; parentPort.once('message', () => { parentPort.postMessage([reads, bad]); parentPort.close(); });
    (function look() { for (let i = 0; i < 500; i++) { reads++; try { if (readdirSync(workerData).length !== 1) bad++; } catch { bad++; } } setImmediate(look); })();`;
    const watcher = new Worker(watch, { eval: true, workerData: a });
    context.after(() => watcher.terminate());
    await new Promise((resolve) => watcher.once('online', resolve));
    for (let count = 0; count < 30; count++) assert.ok(exchangeFolders(a, b));
    const seen = new Promise<[number, number]>((resolve) => watcher.once('message', resolve));
    watcher.postMessage('stop');
    const [reads, bad] = await seen;
    assert.ok(reads > 0);
    assert.equal(bad, 0);
  },
);
