import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';

const launcher = join(import.meta.dirname, 'on-node.mjs');

test('whichever Node starts it, the file runs as TypeScript on one that is new enough, with its arguments and its exit code', (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'tell.ts');
  writeFileSync(
    file,
    'const told: string[] = [process.versions.node, ...process.argv.slice(2)];\nconsole.log(told.join(" "));\nprocess.exitCode = 7;\n',
  );
  // The Node of the machine, without the one that npm puts before it.
  const PATH = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter);
  for (const node of [process.execPath, 'node']) {
    const { stdout, stderr, status } = spawnSync(node, [launcher, file, '--flag', 'a b'], {
      encoding: 'utf8',
      env: { ...process.env, PATH },
    });
    const [version = '', ...rest] = stdout.trim().split(' ');
    assert.ok(Number(version.split('.')[0]) >= 24, `${node}: ${stdout}${stderr}`);
    assert.deepEqual([rest.join(' '), status], ['--flag a b', 7]);
  }
});

test('what it starts keeps what Node makes of modules, where it does so itself', (context) => {
  const file = join(temporaryFolder(context), 'tell.ts');
  writeFileSync(file, 'console.log(process.env.NODE_COMPILE_CACHE ?? "none");\n');
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const told = (variables: NodeJS.ProcessEnv): string =>
    spawnSync(process.execPath, [launcher, file], { encoding: 'utf8', env: { ...env, ...variables } }).stdout.trim();
  assert.equal(told({}), join(import.meta.dirname, '../../.cache/node'));
  const own = temporaryFolder(context);
  assert.equal(told({ NODE_COMPILE_CACHE: own }), own);
});
