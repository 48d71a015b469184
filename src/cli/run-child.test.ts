import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test, type TestContext } from 'node:test';

const module = JSON.stringify(new URL('run-child.mjs', import.meta.url).href);

/** A process that runs this script in its place and ends as it does; what both said, and the script's number. */
function runThrough(context: TestContext, script: string) {
  const parent = `const { runChild } = await import(${module}); process.exitCode = await runChild(['--input-type=module', '-e', process.argv[1]], process.env);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', parent, script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  context.after(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  });
  let said = '';
  const heard = (stream: NodeJS.ReadableStream | null): void => void stream?.on('data', (data: Buffer) => (said += data.toString()));
  [child.stdout, child.stderr].forEach(heard);
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.once('close', (code) => resolve({ code, said })));
  const firstWords = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
  return { child, ended, firstWords };
}

const waiting = 'console.log(process.pid); setInterval(() => {}, 1000);';

test('the exit code is that of the program', async (context) => {
  assert.deepEqual(await runThrough(context, 'process.exitCode = 7').ended, { code: 7, said: '' });
});

test('a signal reaches the program, and one that asks to stop is told with its exit code', async (context) => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    const { child, ended, firstWords } = runThrough(context, waiting);
    await firstWords;
    child.kill(signal);
    const end = await ended;
    assert.deepEqual([end.code, end.said.split('\n')[1]], [code, 'Stopped; nothing was published.'], signal);
  }
});

test('a program that the system ends is told of, as a fault of the environment', async (context) => {
  for (const signal of ['SIGKILL', 'SIGABRT'] as const) {
    const { ended, firstWords } = runThrough(context, waiting);
    process.kill(Number(await firstWords), signal);
    const { code, said } = await ended;
    assert.equal(code, 3);
    assert.match(said, new RegExp(`The system ended the program \\(${signal}\\); .*\nIf nobody stopped it, memory ran out`));
  }
});

test('a program whose starter is killed hears of it', async (context) => {
  const { child, ended, firstWords } = runThrough(
    context,
    `process.on('disconnect', () => { console.log('left alone'); process.exit(); }); ${waiting}`,
  );
  await firstWords;
  child.kill('SIGKILL');
  assert.match((await ended).said, /left alone/);
});
