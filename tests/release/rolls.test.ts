/** Releases rolled forward and back below tabs that are open: in each tab its chart becomes live and its search finds, whatever is served by then. */
import assert from 'node:assert/strict';
import { appendFileSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import type { Browser } from 'playwright-core';
import { readManifest } from '../../src/hosting/manifest.ts';
import { formatFindings } from '../../src/release/finding.ts';
import { verifyHost } from '../../src/release/verify-host.ts';
import { launchChromium, visit, type Visit } from '../visit-site.ts';
import { startNginx, startOwn, type Host } from './hosts.ts';
import { buildWell, start, wholeEdition, writeEdition, writeSample } from './sample-project.ts';

const base = '/briefs/';
const folder = temporaryFolder({ after });
const root = join(folder, 'site');
const env = { BASE_PATH: base };
const editions = [1, 2, 3];
let browser: Browser;

/** Three sites of which nothing is alike that can differ: pages, the numbers of the chart, and every script. */
before(async () => {
  browser = await launchChromium();
  writeSample(root);
  const rows = join(root, 'data/datasets/arrivals.csv');
  for (const edition of editions) {
    writeEdition(root, edition);
    writeFileSync(rows, readFileSync(rows, 'utf8').replace(/^2018,\d+/m, `2018,${80 + edition}`));
    for (const script of globSync('src/**/*.client.ts', { cwd: root }))
      appendFileSync(join(root, script), `\ndocument.documentElement.dataset['edition'] = '${edition}';\n`);
    await buildWell(root, { env });
    renameSync(join(root, 'dist'), join(folder, `dist-${edition}`));
  }
});
after(() => browser.close());

/** A briefing and the search, open and as yet untouched. */
interface Tabs {
  readonly opened: string;
  readonly briefing: Visit;
  readonly search: Visit;
}

async function openTabs(host: Host, opened: string): Promise<Tabs> {
  const [briefing, search] = await Promise.all([
    visit(browser, `${host.origin}${base}briefings/arrivals/`),
    visit(browser, `${host.origin}${base}search/`),
  ]);
  return { opened, briefing, search };
}

async function useTabs({ opened, briefing, search }: Tabs, served: string): Promise<void> {
  const where = `opened on ${opened}, used on ${served}`;
  await briefing.page.locator('figure[data-chart] button[data-explore]').first().click();
  await briefing.page.locator('figure[data-live] svg, figure[data-live] canvas').first().waitFor();
  assert.deepEqual(briefing.faults, [], where);
  await search.page.getByRole('searchbox', { name: 'Search for' }).fill('ships lost');
  await search.page
    .getByRole('status')
    .filter({ hasText: /^\d+ results? for “ships lost”/ })
    .first()
    .waitFor();
  assert.ok((await search.page.locator('[data-search-result] h2 a').count()) > 0, where);
  assert.deepEqual(search.faults, [], where);
  await Promise.all([briefing.page.context().close(), search.page.context().close()]);
}

/** What is done → the edition that is served then. */
const rolls: readonly (readonly [what: string, edition: number])[] = [
  ['release 2', 2],
  ['back', 1],
  ['release 3', 3],
  ['back', 2],
  ['release 3', 3],
  ['back', 2],
];

async function roll(target: string, what: string): Promise<void> {
  const edition = /\d/.exec(what)?.[0];
  if (edition !== undefined) renameSync(join(folder, `dist-${edition}`), join(root, 'dist'));
  const { code, said } = await start(root, 'release', { args: [target, ...(edition === undefined ? ['--rollback'] : [])], env }).ended;
  if (edition !== undefined) renameSync(join(root, 'dist'), join(folder, `dist-${edition}`));
  assert.equal(code, 0, said);
}

for (const [name, startHost] of [
  ['nginx', startNginx],
  ['npm run serve', startOwn],
] as const)
  test(`on ${name} three rolls forward and three back leave every open tab its chart and its search`, async (context) => {
    const target = join(folder, `srv ${name.replaceAll(' ', '-')}`);
    await roll(target, 'release 1');
    const current = join(target, 'current');
    const host = await startHost({ folder: current, base });
    context.after(host.close);
    const waiting: Tabs[][] = [];
    let served = 'release 1';
    for (const [index, [what, edition]] of rolls.entries()) {
      // A pair for each roll that comes, so that each is used once, after another number of rolls.
      waiting.push(await Promise.all(rolls.slice(index).map(() => openTabs(host, served))));
      await roll(target, what);
      served = `${what}, roll ${index + 1}`;
      assert.equal(wholeEdition(current), edition, served);
      const { findings } = await verifyHost(new URL(host.origin + base), readManifest(current));
      assert.equal(formatFindings(findings), '', served);
      for (const tabs of waiting) {
        const next = tabs.pop() ?? assert.fail('Too few tabs.');
        await useTabs(next, served);
      }
    }
    assert.deepEqual(waiting.flat(), []);
  });
