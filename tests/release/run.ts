/**
 * `npm run test:release`: the site as hosts serve it and browsers of three engines read it, and whatever else takes too long for
 * `npm test`. The names of test files after `--` run those alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder, type Cleaner } from '../cleaner.ts';
import { buildCopy } from '../project-copy.ts';
import { requireTools, toolsOfRelease } from '../tools.ts';
import { installPackages } from './packages.ts';
import { bases, sitesFolder, writeSites, type Site } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const options = args.filter((argument) => argument.startsWith('-'));
const named = args.filter((argument) => !argument.startsWith('-'));

const jobs: (() => void)[] = [];
const cleaner: Cleaner = { after: (clean) => void jobs.push(clean) };
process.on('exit', () => jobs.reverse().forEach((clean) => clean()));
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));

/** The real site at the root of its host and below a base path, with a record that has moved. */
async function buildSites(): Promise<Site[]> {
  const sites: Site[] = [];
  for (const base of bases) {
    process.stdout.write(`Building the site for ${base}\n`);
    const folder = await buildCopy(cleaner, { SITE_URL: 'https://briefs.example.org', BASE_PATH: base }, (copy) => {
      writeFileSync(join(copy, 'data/redirects.yaml'), 'docs/an-old-name: docs/host-it\n');
    });
    sites.push({ base, folder: join(folder, 'dist') });
  }
  return sites;
}

/** They mount file systems, run as another user, and make namespaces of processes. */
const needRoot = ['bad-days.test.ts', 'containers.test.ts'];

/** False, and said, where a test is to run that only root can run: nothing passes by being left out. */
function requireRoot(files: readonly string[]): boolean {
  const kept = files.map((file) => basename(file)).filter((name) => needRoot.includes(name));
  if (kept.length === 0 || process.getuid?.() === 0) return true;
  process.stderr.write(
    `${kept.join(' and ')} mount file systems and run as other users, which only root may. Run: sudo env "PATH=$PATH" npm run test:release\n` +
      'Without root the others run when they are named: npm run test:release -- tests/release/hosts.test.ts\n',
  );
  return false;
}

async function main(): Promise<number> {
  const files = named.length > 0 ? named : globSync('tests/release/**/*.test.ts', { cwd: root }).sort();
  if (!requireRoot(files) || !requireTools(toolsOfRelease) || !installPackages()) return 3;
  const share = temporaryFolder(cleaner);
  writeSites(share, await buildSites());
  const { status, error } = spawnSync(
    process.execPath,
    // One after the other: what is measured or waited for is not to wait for other tests.
    ['--test', '--test-reporter=spec', '--test-concurrency=1', ...options, ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, [sitesFolder]: share } },
  );
  if (error !== undefined) throw error;
  return status ?? 4;
}

process.exit(await main());
