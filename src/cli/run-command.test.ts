import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../tests/cleaner.ts';

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

test('a command in a folder without a site ends as a fault of the environment, with the line to run', (context) => {
  const folder = temporaryFolder(context);
  const check = fileURLToPath(new URL('check.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [check, '--site', folder], { encoding: 'utf8' });
  assert.equal(status, 3);
  assert.match(
    stderr,
    /^There is no site in .*: it has neither data\/ nor src\/content\/\.\n.*npm run check -- --site DIR\..*npm run new -- site DIR --name NAME\.\n$/,
  );
});
