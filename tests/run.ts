/**
 * `npm test`: the tools, then every test, format, linter and types among them, beside the builds of the sites. `npm run
 * test:unit`: those beside the modules they are about. The names of test files after `--` run those alone, and with
 * --test-name-pattern=… only tests of such names.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parse } from 'yaml';
import { buildSites } from './built-sites.ts';
import { sharedFolder, temporaryFolder, type Cleaner } from './cleaner.ts';
import { shareProcess, shareProcesses } from './share-processes.ts';
import { requireTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const onlyUnits = args.includes('--unit');
const names = args.flatMap((argument) => /^--test-name-pattern=(.+)/.exec(argument)?.[1] ?? []);
const named = args.filter((argument) => !argument.startsWith('-'));

/** These need no built site, and run while those are built. */
const style = ['tests/style/lint.test.ts', 'tests/style/types.test.ts', 'tests/style/format.test.ts'];
/** Short visits, with one browser for all. */
const visits = [
  ...['charts', 'copy', 'paper', 'reading', 'search-reach'].map((name) => `tests/site/${name}.test.ts`),
  ...['charts', 'journeys'].map((name) => `tests/content/${name}.test.ts`),
];
/** Those that take longest begin first, so that no processor is idle at the end. */
const longest = [
  ...[
    'site/languages',
    'site/site-folder',
    'site/axe',
    'site/search-hindered',
    'site/search',
    'site/dev',
    'site/reuse',
    'site/valid-pages',
    'site/pages',
  ],
  ...['site/builds-always', 'site/shards', 'site/start', 'content/search', 'content/small-screen', 'content/paper', 'site/editors'],
].map((name) => `tests/${name}.test.ts`);
const units = ['src/**/*.test.ts'];
/** The whole of the check and of the commands, without a built site, Chromium or Java. */
const wholes = ['tests/*.test.ts', 'tests/inputs/*.test.ts'];
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

/** In this order: the command line of Node would sort the files, and end with one processor idle. */
async function runTests(files: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  cleaner.after(() => stopping.abort());
  const events = run({
    files: files.map((file) => resolve(file)),
    // Two more than there are processors: a test of a browser waits for it half of its time, and one of a build for that.
    concurrency: availableParallelism() + 2,
    // With more room for new things less time goes into clearing up.
    execArgv: ['--max-semi-space-size=64'],
    signal: stopping.signal,
    ...(names.length > 0 && { testNamePatterns: names }),
  });
  let failed = 0;
  events.on('test:fail', () => (failed += 1));
  for await (const text of events.compose(new spec())) process.stdout.write(text as string);
  return failed === 0 ? 0 : 1;
}

function findTests(): string[] {
  const find = (patterns: string[]): string[] => globSync(patterns, { cwd: root }).sort();
  const shared = shareProcesses(find(onlyUnits ? units : [...units, ...wholes]), availableParallelism(), share);
  if (onlyUnits) return shared;
  const all = [...find(sites), ...(isOurSubject() ? find(ofSubject) : [])];
  const visiting = all.filter((path) => visits.includes(path));
  const reading = all.filter((path) => path.startsWith('tests/content/') && !readFileSync(join(root, path), 'utf8').includes('visitSite('));
  const alone = all.filter((path) => !visiting.includes(path) && !reading.includes(path));
  const together = [shareProcess('visits', visiting, share), ...(reading.length > 0 ? [shareProcess('readings', reading, share)] : [])];
  const first = longest.filter((path) => alone.includes(path));
  return [...style, ...shared, ...first.slice(0, 4), ...together, ...first.slice(4), ...alone.filter((path) => !first.includes(path))];
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
  const isWhole = named.length === 0 && !onlyUnits;
  if (!isWhole) process.stdout.write(`Only the tests ${onlyUnits ? 'of units' : 'named'}, without format and types.\n`);
  // Who needs a site waits for it, and tells of a build that failed.
  const building = isWhole ? buildSites(cleaner, share) : undefined;
  const code = await runTests(named.length > 0 ? named : findTests());
  await building;
  return code;
}

process.exit(await main());
