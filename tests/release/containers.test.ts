/** Two namespaces of processes, as containers have them, on one folder: what keeps them out of each other's way. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { acquireLock } from '../../src/pipeline/lock.ts';
import { Fault } from '../../src/problems/fault.ts';

const namespace = ['--pid', '--fork', '--kill-child', '--mount-proc'];

test('two containers on one folder keep each other out; the lock of one that was killed is taken over, and that is said', async (context) => {
  const { status, stderr } = spawnSync('unshare', [...namespace, 'true'], { encoding: 'utf8' });
  assert.equal(status, 0, `This test needs unshare of util-linux, and the right to use it: ${stderr}`);
  const folder = temporaryFolder(context);
  const file = join(folder, '.build/lock');
  const said: string[] = [];
  const options = { holder: 'Another one is running', say: (line: string) => void said.push(line), beat: 20, patience: 2000 };

  const module = JSON.stringify(new URL('../../src/pipeline/lock.ts', import.meta.url).href);
  const script = `const { acquireLock } = await import(${module});
    await acquireLock(${JSON.stringify(file)}, { holder: '', say: console.error, beat: 20, patience: 2000 });
    console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn('unshare', [...namespace, process.execPath, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => void holder.kill('SIGKILL'));
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  await assert.rejects(
    acquireLock(file, options),
    (error) => error instanceof Fault && error.exitCode === 3 && `${error.message} ${error.hint}`.includes('in another container'),
  );
  const ended = new Promise((resolve) => holder.once('close', resolve));
  holder.kill('SIGKILL');
  await ended;
  (await acquireLock(file, options)).release();
  assert.match(said.at(-1) ?? '', /was taken over/);
});
