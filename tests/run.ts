/** `npm test`: the tools, format and types, then every test; the names of test files after `--` run those alone. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const named = args.filter((argument) => !argument.startsWith('-'));

function run(program: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 4;
}

function main(): number {
  if (!requireTools()) return 3;
  if (named.length > 0) {
    process.stdout.write('Only the tests named, without format and types.\n');
  } else {
    const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
    const prettier = join(dirname(fileURLToPath(import.meta.resolve('prettier/package.json'))), 'bin/prettier.cjs');
    const failed = run([prettier, '--check', '.']) || run([astro, 'check', '--minimumFailingSeverity', 'hint']);
    if (failed !== 0) return failed;
  }
  const files = named.length > 0 ? [] : globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { cwd: root }).sort();
  // Node would leave one processor idle; of two that is half of the time.
  return run(['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...args, ...files]);
}

process.exitCode = main();
