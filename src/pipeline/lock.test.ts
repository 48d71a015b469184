import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { Fault } from '../problems/fault.ts';
import { acquireLock, takeAway, type Lock } from './lock.ts';
import { ownIdentity } from './process-identity.ts';

function makeFolder(context: TestContext): { folder: string; file: string } {
  const folder = temporaryFolder(context);
  return { folder, file: join(folder, '.build/lock') };
}

function leaveLock(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const silent = (line: string): void => assert.fail(`Nothing was to be said, but: ${line}`);

/** With little time, since tests wait for it. */
function acquire(file: string, say: (line: string) => void): Promise<Lock> {
  return acquireLock(file, { holder: 'Another one is running', say, beat: 20, patience: 200 });
}

/** A process that takes the lock and then does `work`, JavaScript. */
function startHolder(context: TestContext, file: string, work: string): ChildProcess {
  const module = JSON.stringify(new URL('lock.ts', import.meta.url).href);
  const options = `{ holder: 'Another one is running', say: console.error, beat: 20, patience: 200 }`;
  const script = `const { acquireLock } = await import(${module}); await acquireLock(${JSON.stringify(file)}, ${options}); console.log('held'); ${work}`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => void holder.kill('SIGKILL'));
  return holder;
}

const isRefused =
  (...words: readonly string[]) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.exitCode === 3 && words.every((word) => `${error.message} ${error.hint}`.includes(word));

test('a lock is taken, names its process, and is gone when released', async (context) => {
  const { folder, file } = makeFolder(context);
  const lock = await acquire(file, silent);
  assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid);
  lock.requireHeld();
  lock.release();
  assert.deepEqual(readdirSync(join(folder, '.build')), []);
});

test('a second one is told who holds the lock, and leaves it; when the holder is killed the lock is taken over', async (context) => {
  const { file } = makeFolder(context);
  const holder = startHolder(context, file, 'setInterval(() => {}, 1000);');
  await new Promise((resolve) => holder.stdout?.once('data', resolve));
  await assert.rejects(acquire(file, silent), isRefused('Another one is running', `process ${holder.pid} `, `kill ${holder.pid}`));
  assert.ok(existsSync(file));
  const ended = new Promise((resolve) => holder.once('close', resolve));
  holder.kill('SIGKILL');
  await ended;
  const said: string[] = [];
  (await acquire(file, (line) => said.push(line))).release();
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', new RegExp(`^The lock of process ${holder.pid} on .+, which is no longer running, was taken over\\.$`));
});

test('a lock without a living process is taken over, and that is said', async (context) => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const own = ownIdentity();
  for (const text of [
    JSON.stringify({ ...own, pid }),
    JSON.stringify({ ...own, pid, started: '1' }),
    '',
    '4711 8834521',
    '{"pid":0}',
    '[]',
  ]) {
    const { folder, file } = makeFolder(context);
    leaveLock(file, text);
    const said: string[] = [];
    (await acquire(file, (line) => said.push(line))).release();
    assert.match(said.at(-1) ?? '', /was taken over/, text);
    assert.deepEqual(readdirSync(join(folder, '.build')), [], text);
  }
});

test('a process that was given the number of a dead one does not hold its lock', async (context) => {
  const { file } = makeFolder(context);
  // Systems without /proc know the number alone, and there the lock holds.
  const knowsStart = existsSync('/proc/self/stat');
  leaveLock(file, JSON.stringify({ ...ownIdentity(), started: '1' }));
  const said: string[] = [];
  if (knowsStart) (await acquire(file, (line) => said.push(line))).release();
  else await assert.rejects(acquire(file, silent), Fault);
  assert.equal(said.length, knowsStart ? 1 : 0);
});

test('a lock of another container holds while it shows signs of life, whatever runs here under the same number', async (context) => {
  const { file } = makeFolder(context);
  leaveLock(file, JSON.stringify({ ...ownIdentity(), world: 'another', host: 'other-host' }));
  let seconds = 1;
  const beating = setInterval(() => utimesSync(file, (seconds += 1), seconds), 20);
  await assert.rejects(acquire(file, silent), isRefused('other-host', 'in another container or on another machine', 'stop it there'));
  clearInterval(beating);
  const said: string[] = [];
  (await acquire(file, (line) => said.push(line))).release();
  assert.match(said.join(' '), /waiting up to 0\.2 s for a sign of life.* was taken over/);
});

test('a holder shows signs of life also while its own code runs without a pause', async (context) => {
  const { file } = makeFolder(context);
  const holder = startHolder(context, file, 'for (;;);');
  await new Promise((resolve) => holder.stdout?.once('data', resolve));
  const seen = new Set<number>();
  while (seen.size < 5) {
    seen.add(statSync(file).mtimeMs);
    await pause(10);
  }
});

test('of many that find a stale lock exactly one gets it', async (context) => {
  const { file } = makeFolder(context);
  leaveLock(file, JSON.stringify({ ...ownIdentity(), pid: 999999999 }));
  const script = `const { acquireLock } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)}); try { await acquireLock(${JSON.stringify(file)}, { holder: '', say: () => {} }); process.stdout.write('held'); } catch (error) { process.stdout.write(error.name); } process.stdin.resume();`;
  const builds = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const outcomes = await Promise.all(
    builds.map((build) => new Promise<string>((resolve) => build.stdout.once('data', (data: Buffer) => resolve(data.toString())))),
  );
  for (const build of builds) build.stdin.end();
  assert.deepEqual(outcomes.sort(), ['Fault', 'Fault', 'Fault', 'Fault', 'Fault', 'held']);
});

test('one that was slower does not take the new lock of the faster one', (context) => {
  const { folder, file } = makeFolder(context);
  leaveLock(file, 'new');
  assert.equal(takeAway(file, 'stale'), false);
  assert.equal(readFileSync(file, 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(folder, '.build')), ['lock']);
});

test('whoever stood still and lost the lock is told, and leaves the new one', async (context) => {
  const { file } = makeFolder(context);
  const lock = await acquire(file, silent);
  leaveLock(file, 'another');
  assert.throws(() => lock.requireHeld(), isRefused('took its lock'));
  lock.release();
  assert.equal(readFileSync(file, 'utf8'), 'another');
});

test('a folder in the place of the lock is named', async (context) => {
  const { file } = makeFolder(context);
  mkdirSync(file, { recursive: true });
  await assert.rejects(acquire(file, silent), isRefused(`${file} is a folder`, 'Remove the folder'));
});
