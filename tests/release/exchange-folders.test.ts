/** A site takes the place of another in one step: whoever looks all the time never finds half of one, nor none. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { temporaryFolder } from '../cleaner.ts';
import { exchangeFolders } from '../../src/pipeline/exchange-folders.ts';

/** Reads the folder all the time; asked by a message, answers how often it looked, and how often it did not find one file. */
const look = `const { readdirSync } = require('node:fs'); const { workerData, parentPort } = require('node:worker_threads');
let reads = 0, bad = 0; parentPort.once('message', () => { parentPort.postMessage([reads, bad]); parentPort.close(); });
(function look() { for (let i = 0; i < 500; i++) { reads++; try { if (readdirSync(workerData).length !== 1) bad++; } catch { bad++; } } setImmediate(look); })();`;

test('whoever looks all the time always finds a whole folder', async (context) => {
  const root = temporaryFolder(context, 'exchange "it\'s" – ');
  const [a = '', b = ''] = ['a', 'b'].map((name) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, `${name}.html`), name);
    return join(root, name);
  });
  const watcher = new Worker(look, { eval: true, workerData: a });
  context.after(() => watcher.terminate());
  await new Promise((resolve) => watcher.once('online', resolve));
  for (let count = 0; count < 30; count++)
    assert.ok(exchangeFolders(a, b), 'No program here can exchange two folders in one step: this test needs perl, or mv of coreutils 9.5.');
  const seen = new Promise<[number, number]>((resolve) => watcher.once('message', resolve));
  watcher.postMessage('stop');
  const [reads, bad] = await seen;
  assert.ok(reads > 0);
  assert.equal(bad, 0);
});
