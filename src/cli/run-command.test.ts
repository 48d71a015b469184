import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';

test('signals that come once a command is done, and until its process is gone, do not change its exit code', async () => {
  const module = JSON.stringify(new URL('run-command.ts', import.meta.url).href);
  // Workers and a full memory take their time to be cleared away.
  const script = `const { runCommand, listenForStop, say } = await import(${module}); const { Worker } = await import('node:worker_threads');
    globalThis.kept = Array.from({ length: 3e5 }, (_, index) => ({ index }));
    await runCommand({ usage: '', run: async () => {
      listenForStop();
      for (let count = 0; count < 4; count++) new Worker('setInterval(() => {}, 1000)', { eval: true }).unref();
      say('Published');
      return 0;
    } });`;
  for (let attempt = 0; attempt < 5; attempt++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let sending: NodeJS.Timeout | undefined;
    child.stdout.once('data', () => (sending = setInterval(() => child.kill('SIGINT'), 1)));
    const end = await new Promise((resolve) => child.once('close', (code, signal) => resolve([code, signal])));
    clearInterval(sending);
    assert.deepEqual(end, [0, null]);
  }
});
