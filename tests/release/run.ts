/**
 * `npm run test:release`: the site as hosts serve it and browsers of three engines read it, and whatever else takes too long for
 * `npm test`. The names of test files after `--` run those alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, type Cleaner } from '../project-copy.ts';
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

async function main(): Promise<number> {
  if (!requireTools(toolsOfRelease) || !installPackages()) return 3;
  const share = mkdtempSync(join(tmpdir(), 'release-'));
  cleaner.after(() => rmSync(share, { recursive: true, maxRetries: 5 }));
  mkdirSync(share, { recursive: true });
  writeSites(share, await buildSites());
  const files = named.length > 0 ? named : globSync('tests/release/**/*.test.ts', { cwd: root }).sort();
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
