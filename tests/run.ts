/**
 * `npm test`: the tools, then format and types beside the build of the site, then every test; the names of test files
 * after `--` run those alone.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cleaner } from './project-copy.ts';
import { buildRealSite, sharedFolder } from './real-site.ts';
import { requireTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const options = args.filter((argument) => argument.startsWith('-'));
const named = args.filter((argument) => !argument.startsWith('-'));

const jobs: (() => void)[] = [];
const cleaner: Cleaner = { after: (clean) => void jobs.push(clean) };
process.on('exit', () => jobs.reverse().forEach((clean) => clean()));
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));

const share = mkdtempSync(join(tmpdir(), 'tests-'));
cleaner.after(() => rmSync(share, { recursive: true, maxRetries: 5 }));
/** Tests say themselves where a site is to stand. */
const { SITE_URL: _url, BASE_PATH: _base, ...environment } = process.env;

function run(program: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit', env: { ...environment, [sharedFolder]: share } });
    cleaner.after(() => child.kill());
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 4));
  });
}

async function checkFormatAndTypes(): Promise<number> {
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const prettier = join(dirname(fileURLToPath(import.meta.resolve('prettier/package.json'))), 'bin/prettier.cjs');
  return (await run([prettier, '--check', '.'])) || (await run([astro, 'check', '--minimumFailingSeverity', 'hint']));
}

/** Both take one processor most of the time. */
async function prepare(): Promise<number> {
  const building = buildRealSite(cleaner, share);
  const failed = await checkFormatAndTypes();
  if (failed !== 0) return failed;
  const { code, said } = await building;
  if (code !== 0) process.stderr.write(`The site could not be built:\n${said}`);
  return code ?? 4;
}

async function main(): Promise<number> {
  if (!requireTools()) return 3;
  if (named.length > 0) {
    process.stdout.write('Only the tests named, without format and types.\n');
  } else {
    const failed = await prepare();
    if (failed !== 0) return failed;
  }
  const files =
    named.length > 0 ? named : globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { cwd: root, exclude: ['tests/release/**'] }).sort();
  // Node would leave one processor idle; of two that is half of the time.
  return run(['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...options, ...files]);
}

process.exit(await main());
