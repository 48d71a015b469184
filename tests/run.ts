/**
 * `npm test`: the tools, then format and types beside the builds of the sites, then every test. `npm run test:unit`: only
 * what needs neither a built site nor Chromium or Java. The names of test files after `--` run those alone, and with
 * --test-name-pattern=… only tests of such names.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildSites, sharedFolder } from './built-sites.ts';
import { temporaryFolder, type Cleaner } from './cleaner.ts';
import { shareProcesses } from './share-processes.ts';
import { requireTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const onlyUnits = args.includes('--unit');
const names = args.flatMap((argument) => /^--test-name-pattern=(.+)/.exec(argument)?.[1] ?? []);
const named = args.filter((argument) => !argument.startsWith('-'));

/** Those that take longest begin first, so that no processor is idle at the end. */
const longest = ['tests/site/pages.test.ts', 'tests/site/search.test.ts', 'tests/site/valid-pages.test.ts', 'tests/site/builds.test.ts'];
const units = ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/inputs/*.test.ts'];
const sites = ['tests/site/*.test.ts'];
/** This subject's own: another one has other tests, or none. */
const ofSubject = ['tests/content/*.test.ts'];

const jobs: (() => void)[] = [];
const cleaner: Cleaner = { after: (clean) => void jobs.push(clean) };
process.on('exit', () => jobs.reverse().forEach((clean) => clean()));
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));

const share = temporaryFolder(cleaner);
process.env[sharedFolder] = share;
// What Node makes of a module's text is kept for all processes of the tests, and for those that they begin.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.cache/node');
// Tests say themselves where a site lies, where it is to stand, and from where a command is called.
delete process.env['SITE_DIR'];
delete process.env['SITE_URL'];
delete process.env['BASE_PATH'];
delete process.env['INIT_CWD'];

function runProgram(program: readonly string[]): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit' });
    cleaner.after(() => child.kill());
    child.once('error', reject);
    child.once('close', (code) => done(code ?? 4));
  });
}

/** In this order: the command line of Node would sort the files, and end with one processor idle. */
async function runTests(files: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  cleaner.after(() => stopping.abort());
  const events = run({
    files: files.map((file) => resolve(file)),
    concurrency: availableParallelism(),
    signal: stopping.signal,
    ...(names.length > 0 && { testNamePatterns: names }),
  });
  let failed = 0;
  events.on('test:fail', () => (failed += 1));
  for await (const text of events.compose(new spec())) process.stdout.write(text as string);
  return failed === 0 ? 0 : 1;
}

async function checkFormatAndTypes(): Promise<number> {
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const prettier = join(dirname(fileURLToPath(import.meta.resolve('prettier/package.json'))), 'bin/prettier.cjs');
  const eslint = join(dirname(fileURLToPath(import.meta.resolve('eslint/package.json'))), 'bin/eslint.js');
  return (
    (await runProgram([prettier, '--check', '.'])) ||
    (await runProgram([eslint, '.'])) ||
    (await runProgram([astro, 'check', '--minimumFailingSeverity', 'hint']))
  );
}

/** Each of the two takes one processor most of the time. */
async function prepare(): Promise<number> {
  const building = buildSites(cleaner, share);
  const failed = await checkFormatAndTypes();
  if (failed !== 0) return failed;
  const report = await building;
  if (report === undefined) return 0;
  process.stderr.write(`The site that the tests examine could not be built:\n${report}`);
  return 1;
}

function findTests(): string[] {
  const find = (patterns: string[]): string[] => globSync(patterns, { cwd: root }).sort();
  // Two for each processor: where one has ended, another is left to begin.
  const shared = shareProcesses(find(units), 2 * availableParallelism(), share);
  if (onlyUnits) return shared;
  const all = [...find(sites), ...(isOurSubject() ? find(ofSubject) : [])];
  return [...longest.filter((path) => all.includes(path)), ...all.filter((path) => !longest.includes(path)), ...shared];
}

/** Whether data/ is still about what tests/content/ is about; where it is not, that is said. */
function isOurSubject(): boolean {
  const file = join(root, 'tests/content/subject.txt');
  if (!existsSync(file)) return false;
  const subject = readFileSync(file, 'utf8').trim();
  const { name } = parse(readFileSync(join(root, 'data/site.yaml'), 'utf8')) as { name: string };
  if (name === subject) return true;
  process.stdout.write(`tests/content/ is about "${subject}", and this site is "${name}": its tests are left out. Write your own there.\n`);
  return false;
}

async function main(): Promise<number> {
  if (!onlyUnits && !requireTools()) return 3;
  if (named.length > 0 || onlyUnits) {
    process.stdout.write(`Only the tests ${onlyUnits ? 'of units' : 'named'}, without format and types.\n`);
  } else {
    const failed = await prepare();
    if (failed !== 0) return failed;
  }
  return runTests(named.length > 0 ? named : findTests());
}

process.exit(await main());
