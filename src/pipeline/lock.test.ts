import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Fault } from '../problems/fault.ts';
import { acquireLock, lockPath, takeAway } from './lock.ts';

function makeRoot(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'playbook-lock-'));
  context.after(() => rmSync(root, { recursive: true }));
  return root;
}

function leaveLock(root: string, text: string): void {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(lockPath(root), text);
}

const silent = (line: string): void => assert.fail(`Nothing was to be said, but: ${line}`);

test('a lock is taken, names its process, and is gone when released', (context) => {
  const root = makeRoot(context);
  const lock = acquireLock(root, silent);
  assert.equal(readFileSync(lockPath(root), 'utf8').split(' ')[0], String(process.pid));
  lock.release();
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('a second build is told who holds the lock, and leaves it', async (context) => {
  const root = makeRoot(context);
  const script = `const { acquireLock } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)}); acquireLock(${JSON.stringify(root)}, console.error); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => holder.kill());
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  assert.throws(
    () => acquireLock(root, silent),
    (error) =>
      error instanceof Fault &&
      error.exitCode === 3 &&
      error.message.includes(`process ${holder.pid}`) &&
      error.mend.includes(`kill ${holder.pid}`),
  );
  assert.ok(existsSync(lockPath(root)));
  const ended = new Promise((resolve) => holder.once('close', resolve));
  holder.kill('SIGKILL');
  await ended;
  const said: string[] = [];
  acquireLock(root, (line) => said.push(line)).release();
  assert.deepEqual(said, [`The lock of a build that is no longer running (process ${holder.pid}) was taken over.`]);
});

test('a lock without a living process is taken over, and that is said', (context) => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const text of [`${pid} 1`, String(pid), '', 'nonsense', '-1', '0']) {
    const root = makeRoot(context);
    leaveLock(root, text);
    const said: string[] = [];
    acquireLock(root, (line) => said.push(line)).release();
    assert.equal(said.length, 1, text);
    assert.deepEqual(readdirSync(join(root, '.build')), [], text);
  }
});

test('a process that was given the number of a dead one does not hold its lock', (context) => {
  const root = makeRoot(context);
  // Systems without /proc know the number alone, and there the lock holds.
  const knowsStart = existsSync('/proc/self/stat');
  leaveLock(root, `${process.pid} 1`);
  const said: string[] = [];
  if (knowsStart) acquireLock(root, (line) => said.push(line)).release();
  else assert.throws(() => acquireLock(root, silent), Fault);
  assert.equal(said.length, knowsStart ? 1 : 0);
});

test('of many builds that find a stale lock exactly one gets it', async (context) => {
  const root = makeRoot(context);
  leaveLock(root, '999999999 1');
  const script = `const { acquireLock } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)}); try { acquireLock(${JSON.stringify(root)}, () => {}); process.stdout.write('held'); } catch (error) { process.stdout.write(error.name); } process.stdin.resume();`;
  const builds = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const outcomes = await Promise.all(
    builds.map((build) => new Promise<string>((resolve) => build.stdout.once('data', (data: Buffer) => resolve(data.toString())))),
  );
  for (const build of builds) build.stdin.end();
  assert.deepEqual(outcomes.sort(), ['Fault', 'Fault', 'Fault', 'Fault', 'Fault', 'held']);
});

test('a build that was slower does not take the new lock of the faster one', (context) => {
  const root = makeRoot(context);
  leaveLock(root, 'new');
  assert.equal(takeAway(lockPath(root), 'stale'), false);
  assert.equal(readFileSync(lockPath(root), 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(root, '.build')), ['lock']);
});
