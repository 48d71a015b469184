/** What readers do, in browsers of three engines, below a base path: where all headers stand, and where there are none. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium, openFirefox, openWebKit, type Browser } from './engines.ts';
import { startCaddy, startCloudflarePages, startNginx, startWithoutHeaders, type Host } from './hosts.ts';
import { readSites } from './sites.ts';

const site = readSites().find(({ base }) => base !== '/') ?? assert.fail('There is no site below a base path.');

/** Until the expression is true; a slow machine takes its time. */
async function until(browser: Browser, expression: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await browser.evaluate<boolean>(`!!(${expression})`)) return;
    await sleep(100);
  }
  assert.fail(`${browser.name}: "${expression}" was not true within half a minute; ${(await browser.faults()).join('; ')}`);
}

async function readAll(browser: Browser, host: Host): Promise<void> {
  const at = (path: string): string => host.origin + site.base + path;
  const isWhole = async (path: string): Promise<void> =>
    assert.deepEqual(await browser.faults(), [], `${browser.name}, ${host.name}: ${path}`);

  await browser.open(at('search/?q=lynas'));
  await until(browser, `document.querySelectorAll('main li a[href]').length > 5`);
  const found = await browser.evaluate<string>(`document.querySelector('main li a[href]').getAttribute('href')`);
  assert.ok(found.startsWith(site.base), found);
  await isWhole('search');

  await browser.open(at('briefings/japan-playbook/'));
  await until(browser, `getComputedStyle(document.body).fontFamily.includes('Source')`);
  await browser.evaluate(`document.querySelector('figure[data-chart] button[data-explore]').click()`);
  await until(browser, `document.querySelector('figure[data-live]')`);
  await isWhole('a live chart');

  for (const path of ['', 'charts/lynas-reo-output/', 'facts/', 'docs/host-it/', 'embed/lynas-reo-output/']) {
    await browser.open(at(path));
    await until(browser, `document.querySelector('main h1') && document.readyState === 'complete'`);
    await isWhole(path);
  }

  await browser.open(at('nowhere/'));
  await until(browser, `document.querySelector('h1').textContent.startsWith('There is no page')`);
  const faults = await browser.faults();
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
    `${browser.name}, ${host.name}: 404`,
  );
}

for (const open of [openChromium, openFirefox, openWebKit]) {
  describe(open.name.replace('open', ''), () => {
    for (const [name, start] of [
      ['nginx', startNginx],
      ['Caddy', startCaddy],
      ['the emulator of Cloudflare Pages', startCloudflarePages],
      ['a host without headers', startWithoutHeaders],
    ] as const)
      test(`on ${name} search finds, a chart becomes live, and nothing breaks the policy`, async (context) => {
        const host = await start(site);
        context.after(host.close);
        const browser = await open();
        context.after(() => browser.close());
        await readAll(browser, host);
      });
  });
}

const liveLabel = 'Live chart. Left and right arrow keys go through the values, Escape leaves them.';

for (const open of [openChromium, openFirefox, openWebKit])
  test(`${open.name.replace('open', '')} gives assistive technology one picture a chart, named by its finding, and one application once it is live`, async (context) => {
    const host = await startNginx(site);
    context.after(host.close);
    const browser = await open();
    context.after(() => browser.close());
    await browser.open(`${host.origin}${site.base}charts/lynas-reo-output/`);
    const finding = await browser.evaluate<string>(`document.querySelector('main h1').textContent.trim()`);
    assert.equal(await browser.named('img', finding), 1);
    assert.equal(await browser.named('application', liveLabel), 0);
    await browser.evaluate(`document.querySelector('figure[data-chart] button[data-explore]').click()`);
    await until(browser, `document.querySelector('figure[data-live]')`);
    assert.equal(await browser.named('img', finding), 1);
    assert.equal(await browser.named('application', liveLabel), 1);
  });

test('a notebook of another site reads tables, specifications and pictures of ours, and no page', async (context) => {
  const host = await startNginx(site);
  context.after(host.close);
  const browser = await openChromium();
  context.after(() => browser.close());
  const other = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>A notebook</title>'),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  context.after(() => void other.close());
  await browser.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const read = (path: string): Promise<string> =>
    browser.evaluate(`fetch('${host.origin}${site.base}${path}').then((answer) => String(answer.status), () => 'refused')`);
  for (const path of ['charts/lynas-reo-output.csv', 'charts/lynas-reo-output.vl.json', 'charts/lynas-reo-output.svg', 'facts.json'])
    assert.equal(await read(path), '200', path);
  assert.equal(await read('charts/gone.csv'), '404');
  for (const path of ['', 'facts/', 'charts/lynas-reo-output/']) assert.equal(await read(path), 'refused', path);
});
