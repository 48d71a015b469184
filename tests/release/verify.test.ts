/** A release on real hosts, set up by the files in deploy/: verify-release finds nothing on a good one, and each fault put there. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { readManifest } from '../../src/hosting/manifest.ts';
import { formatFindings } from '../../src/release/finding.ts';
import { releaseSite, rollBack } from '../../src/release/make-release.ts';
import { verifyHost } from '../../src/release/verify-host.ts';
import { startCaddy, startNginx, startWithoutHeaders } from './hosts.ts';
import { readSites } from './sites.ts';

const [, site] = readSites();
if (site === undefined) throw new Error('There is no site below a base path.');

const options = (target: string, precompress: boolean) => ({
  target,
  precompress,
  say: (line: string) => assert.fail(line),
  pause: async () => undefined,
});

for (const [name, start] of [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)
  test(`${name} serves a release, precompressed or not, and a rollback, as they were released; a changed byte and a missing file are found`, async (context) => {
    const target = temporaryFolder(context);
    await releaseSite(site.folder, options(target, false));
    const folder = join(target, 'current');
    const host = await start({ folder, base: site.base });
    context.after(host.close);
    const verify = async (): Promise<string> =>
      formatFindings((await verifyHost(new URL(host.origin + site.base), readManifest(folder))).findings);
    assert.equal(await verify(), '');
    const { folder: made } = await releaseSite(site.folder, options(target, true));
    assert.equal(await verify(), '');
    // A changed byte, in a file of its own: other releases have the old one.
    const picture = join(made, 'facts.csv');
    const bytes = readFileSync(picture);
    rmSync(picture);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(picture, bytes);
    rmSync(join(made, 'favicon.svg'));
    for (const suffix of ['.br', '.gz', '.zst']) rmSync(join(made, `favicon.svg${suffix}`), { force: true });
    const found = await verify();
    assert.match(found, /^Other bytes than were released\.\n {2}\/briefs\/facts\.csv$/m);
    assert.match(found, /^Answered with status 404; 200 is right\.\n {2}\/briefs\/favicon\.svg$/m);
    await assert.rejects(rollBack(options(target, false)), /No earlier site/);
    await releaseSite(site.folder, options(target, false));
    assert.equal(await verify(), '');
  });

test('a host without headers is told of each header it lacks', async (context) => {
  const host = await startWithoutHeaders(site);
  context.after(host.close);
  const { findings } = await verifyHost(new URL(host.origin + site.base), readManifest(site.folder));
  const missing = new Set(findings.map(({ what }) => /^(\S+) is missing/.exec(what)?.[1]));
  for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Cache-Control', 'Strict-Transport-Security'])
    assert.ok(missing.has(name), name);
});

test('nginx that lost one line of its file, and so one header, is told which', async (context) => {
  const line = [
    ...readFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8').matchAll(/^.*add_header X-Content-Type-Options.*\n/gm),
  ];
  assert.equal(line.length, 1);
  const host = await startNginx(site, [[line[0]?.[0] ?? '', '']]);
  context.after(host.close);
  const { findings } = await verifyHost(new URL(host.origin + site.base), readManifest(site.folder));
  assert.deepEqual([...new Set(findings.map(({ what }) => what))], ['X-Content-Type-Options is missing; "nosniff" is right.']);
});
