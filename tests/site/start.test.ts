/** `npm start`, as the README gives it, on the smallest site, in German: built, served, and built elsewhere to the same bytes. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers.ts';
import { germanSite, putGermanSite } from '../built-sites.ts';
import { digest, isRunning, runNpm, type Run } from '../project-copy.ts';
import { copySite } from '../sample-site.ts';

/** The address that a server says it has, once it says so; with port 0 it takes a free one. */
async function servedAddress({ said, ended }: Run, pattern: RegExp): Promise<string> {
  let code: number | null | undefined;
  void ended.then((value) => (code = value));
  for (;;) {
    const [, address] = pattern.exec(said()) ?? [];
    if (address !== undefined) return address;
    assert.equal(code, undefined, `It ended early:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function get(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

async function checkBriefing(root: string, address: string): Promise<void> {
  const [briefing] = readdirSync(join(root, 'dist/briefings'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(briefing, 'there has to be a briefing');
  const page = await get(`${address}briefings/${briefing.name}/`, { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(page.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(page.body).toString(), readFileSync(join(root, 'dist/briefings', briefing.name, 'index.html'), 'utf8'));
  assert.match(String(page.headers['content-security-policy']), /trusted-types default$/);
  const again = await get(`${address}briefings/${briefing.name}/`, { 'accept-encoding': 'br', 'if-none-match': page.headers.etag ?? '' });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  const bare = await get(`${address}briefings/${briefing.name}`);
  assert.deepEqual([bare.status, bare.headers.location], [308, `/briefings/${briefing.name}/`]);
}

test('npm start builds the site and serves it as a host should; another folder, time zone, language and umask give the same bytes', async (context) => {
  const root = copySite(context, putGermanSite);
  const umask = process.umask(0o077);
  const start = runNpm(context, root, ['start'], { PORT: '0', TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' });
  process.umask(umask);
  const { child, said, ended } = start;
  const address = await servedAddress(start, /^Serving on (http:\/\/localhost:\d+\/)$/m);
  assert.match(
    said(),
    /^Published in dist\/: \d+ pages, \d+\.\d MB, in \d+\.\d s\. No SITE_URL: no full addresses, sitemap or feeds were written\.$/m,
  );

  await context.test('the home page has every header of the table', async () => {
    const home = await get(address);
    assert.equal(home.status, 200);
    assert.equal(home.headers['content-type'], 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(headersFor('/', 200, '/'))) assert.equal(home.headers[name.toLowerCase()], value, name);
  });

  await context.test('a briefing comes compressed, once, with the policy of charts', () => checkBriefing(root, address));

  await context.test("what is not there is the site's own page with status 404", async () => {
    const missing = await get(`${address}no-such-page/`);
    assert.deepEqual(
      [missing.status, missing.headers['cache-control'], missing.body.toString()],
      [404, 'no-store', readFileSync(join(root, 'dist/404.html'), 'utf8')],
    );
  });

  await context.test('search has its worker, which alone may compile WebAssembly', async () => {
    const { body } = await get(`${address}pagefind/current.js`);
    const [, version] = /^export default "([0-9a-f]+)";\n$/.exec(body.toString()) ?? [];
    assert.ok(version, 'the index has a version');
    const worker = await get(`${address}pagefind/${version}/pagefind-worker.js`);
    assert.deepEqual(
      [worker.status, worker.headers['content-security-policy']],
      [200, "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'"],
    );
  });

  await context.test('stopped, it leaves no process, no lock and no half-made site', async () => {
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await ended;
    while (isRunning(child)) await new Promise((resolve) => setTimeout(resolve, 20));
    await assert.rejects(get(address), { code: 'ECONNREFUSED' });
    assert.deepEqual(readdirSync(join(root, '.build')), []);
  });

  await context.test('the same input gives the same bytes', async () => {
    const elsewhere = await germanSite(context);
    assert.notEqual(elsewhere.root, root);
    assert.deepEqual(digest(elsewhere.root), digest(root));
  });
});

test('a port that is taken ends npm run serve with code 3 and says how to mend it', async (context) => {
  const root = copySite(context);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'x');
  const other = createServer().listen(0, '127.0.0.1');
  context.after(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { said, ended } = runNpm(context, root, ['run', 'serve'], { PORT: String((other.address() as AddressInfo).port) });
  assert.equal(await ended, 3, said());
  assert.match(said(), /EADDRINUSE/);
  assert.match(said(), /choose another port: PORT=4322 npm run serve/);
});

test('wrong use ends with code 2 and one sentence, before anything is built', async (context) => {
  const root = copySite(context);
  const cases: readonly (readonly [readonly string[], Readonly<Record<string, string>>, RegExp])[] = [
    [['run', 'build', '--', 'now'], {}, /Unexpected argument 'now'\./],
    [['run', 'build', '--', '--fast'], {}, /Unknown option '--fast'/],
    [['run', 'build'], { BASE_PATH: 'briefs' }, /BASE_PATH is "briefs"\. Write a path such as/],
    [
      ['run', 'build'],
      { SITE_URL: 'https://example.org/briefs/' },
      /SITE_URL is "https:\/\/example\.org\/briefs\/"\. Write scheme and host only/,
    ],
    [['run', 'serve'], { PORT: 'http' }, /PORT is "http"\./],
  ];
  for (const [args, variables, expected] of cases) {
    const { said, ended } = runNpm(context, root, args, variables);
    assert.equal(await ended, 2, said());
    assert.match(said(), expected);
    assert.doesNotMatch(said(), /\n\s+at /);
  }
  assert.equal(existsSync(join(root, 'dist')), false);
});
