/** What `npm test` says when a tool is missing; nothing is installed here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { chromiumPath, javaPath } from '../tools.ts';

function requireTools(environment: Readonly<Record<string, string>>): { said: string; code: number | null } {
  const script = `const { requireTools } = await import(${JSON.stringify(new URL('../tools.ts', import.meta.url).href)}); process.exitCode = requireTools() ? 0 : 3;`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: environment,
  });
  return { said: stdout + stderr, code: status };
}

test('the tools of this run are found, and run', () => {
  for (const path of [chromiumPath(), javaPath()]) assert.match(path, /^\//);
});

test('where nothing can be installed, one line says what to run', () => {
  const { said, code } = requireTools({ PATH: '/nowhere' });
  assert.equal(code, 3);
  assert.match(
    said,
    /^The tests need (?:Chromium and )?Java\. Run:\n\n  (?:sudo )?apt-get update && (?:sudo )?apt-get install -y --no-install-recommends (?:chromium-headless-shell )?default-jre-headless\n\n$/,
  );
});

test('a Chromium that was named and does not run is not replaced by another', () => {
  const { said, code } = requireTools({ PATH: process.env['PATH'] ?? '', CHROMIUM: '/nowhere/chromium' });
  assert.equal(code, 3);
  assert.equal(said, 'CHROMIUM is "/nowhere/chromium", and no Chromium runs there. Correct the variable, or leave it unset.\n');
});
