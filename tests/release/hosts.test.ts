/** Every kind of address on every host, at the root and below a base path: exactly the headers of the table. */
import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { temporaryFolder } from '../cleaner.ts';
import { headerNames, headersFor } from '../../src/hosting/headers.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { layOutUpload, startCaddy, startCloudflarePages, startNginx, startOwn, startWithoutHeaders, type Host } from './hosts.ts';
import { importFrom } from './packages.ts';
import { ask, type Answer } from './ask.ts';
import { readSites, type Site } from './sites.ts';

const chart = 'lynas-reo-output';

/** Addresses below the base, each of another kind. */
function kindsOf({ folder }: Site): string[] {
  const files = [...listFiles(folder).keys()];
  const some = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? `nothing like ${pattern}`;
  return [
    ...['', 'facts/', 'briefings/japan-playbook/', `charts/${chart}/`, `embed/${chart}/`, 'search/', 'search/?q=lynas', 'docs/host-it/'],
    ...['svg', 'png', 'csv', 'vl.json', 'oembed.json'].map((extension) => `charts/${chart}.${extension}`),
    ...['facts.csv', 'facts.json', 'datapackage.json', 'robots.txt', 'favicon.svg', 'pagefind/current.js'],
    ...[/^charts\/.*\.live\.js$/, /^_assets\/.*\.css$/, /^_assets\/.*\.js$/, /^_assets\/.*\.woff2$/].map(some),
    ...[/pagefind-worker\.js$/, /catalogue\.js$/, /\.pagefind$/, /\.pf_meta$/, /\.pf_index$/, /\.pf_fragment$/].map(some),
  ];
}

const missing = ['nowhere/', 'nowhere', 'charts/gone/', 'charts/gone.csv', 'search/gone/', '_assets/gone.js', 'pagefind/0/gone.js'];

function assertHeaders(answer: Answer, expected: Readonly<Record<string, string>>, where: string): void {
  const found = Object.fromEntries(headerNames.map((name) => [name, answer.all(name)]));
  // A header that came twice would be two policies: each has to be there once, or not at all.
  const wanted = Object.fromEntries(headerNames.map((name) => [name, expected[name] === undefined ? [] : [expected[name]]]));
  assert.deepEqual(found, wanted, where);
}

async function checkHost(host: Host, seesFailures: boolean): Promise<void> {
  const { base } = host.site;
  for (const kind of kindsOf(host.site)) {
    const path = base + kind;
    const expected = headersFor(path.replace(/\?.*/, ''), 200, base);
    const answer = await ask(host.origin, path);
    assert.equal(answer.status, 200, path);
    assertHeaders(answer, expected, path);
    const head = await ask(host.origin, path, { method: 'HEAD' });
    assert.deepEqual([head.status, head.body], [200, ''], path);
    assertHeaders(head, expected, `HEAD ${path}`);
    const same = await ask(host.origin, path, { headers: { 'If-None-Match': answer.one('etag') ?? '' } });
    assert.equal(same.status, 304, path);
    assertHeaders(same, expected, `304 ${path}`);
  }
  for (const page of [`charts/${chart}`, 'search', 'facts']) {
    const moved = await ask(host.origin, `${base}${page}?a=b`);
    assert.deepEqual([moved.status, moved.one('location')?.replace(host.origin, '')], [308, `${base}${page}/?a=b`]);
    assertHeaders(moved, headersFor(base + page, 308, base), page);
  }
  for (const path of missing) {
    const answer = await ask(host.origin, base + path);
    assert.equal(answer.status, 404, path);
    assert.match(answer.body, /<h1[^>]*>There is no page at this address/, path);
    assert.match(answer.one('content-type') ?? '', /^text\/html/, path);
    assert.equal(answer.one('cache-control'), 'no-store', path);
    if (seesFailures) assertHeaders(answer, headersFor(base + path, 404, base), path);
    else assertHeaders(answer, { ...headersFor(base + path, 200, base), 'Cache-Control': 'no-store' }, path);
  }
}

/** The policy of every page stands in the page itself, without what only a header may say. */
async function checkPolicies(host: Host, site: Site): Promise<void> {
  for (const kind of kindsOf(site).filter((path) => path === '' || path.includes('/?') || path.endsWith('/'))) {
    const answer = await ask(host.origin, site.base + kind);
    const policy = headersFor((site.base + kind).replace(/\?.*/, ''), 200, site.base)['Content-Security-Policy'] ?? '';
    assert.deepEqual(answer.all('Content-Security-Policy'), []);
    const [found] = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/.exec(answer.body) ?? [''];
    assert.equal(
      found,
      `<meta http-equiv="Content-Security-Policy" content="${policy.replace(/ frame-ancestors [^;]*;?/, '').replace(/;$/, '')}">`,
      kind,
    );
  }
}

for (const site of readSites()) {
  describe(`at ${site.base}`, () => {
    const onHost = async (context: TestContext, start: (site: Site) => Promise<Host>): Promise<Host> => {
      const host = await start(site);
      context.after(host.close);
      return host;
    };

    test('nginx, set up by its file in deploy/, sends the headers of the table', async (context) => {
      await checkHost(await onHost(context, startNginx), true);
    });

    test('Caddy, set up by its file in deploy/, sends the headers of the table', async (context) => {
      await checkHost(await onHost(context, startCaddy), true);
    });

    test('the server of npm run serve sends the headers of the table', async (context) => {
      await checkHost(await onHost(context, startOwn), true);
    });

    test('Cloudflare Pages, as its emulator reads _headers, sends the headers of the table', async (context) => {
      // Rules there know a path and no status, so that a missing address has the headers of its place.
      await checkHost(await onHost(context, startCloudflarePages), false);
    });

    test('a record that moved is a redirect on Cloudflare Pages, and everywhere a page that leads on', async (context) => {
      const pages = await onHost(context, startCloudflarePages);
      const moved = await ask(pages.origin, `${site.base}docs/an-old-name/`);
      assert.deepEqual([moved.status, moved.one('location')], [301, `${site.base}docs/host-it/`]);
      const nginx = await onHost(context, startNginx);
      const page = await ask(nginx.origin, `${site.base}docs/an-old-name/`);
      assert.match(page.body, new RegExp(`<meta http-equiv="refresh" content="0; url=${site.base}docs/host-it/">`));
    });

    test('as Netlify reads _headers, every path has the headers of the table, and a frame may hold what is for frames', async (context) => {
      const work = temporaryFolder(context);
      const { HeadersHandler } = await importFrom<NetlifyHeaders>('@netlify/headers/dist/main.js');
      const faults: string[] = [];
      const handler = new HeadersHandler({ projectDir: layOutUpload(site, work), logger: { error: (text) => faults.push(text) } });
      for (const kind of kindsOf(site)) {
        const path = (site.base + kind).replace(/\?.*/, '');
        const expected = headersFor(path, 200, site.base);
        // It cannot take a header away; browsers go by frame-ancestors, which stands beside it.
        if (kind.startsWith('embed/')) expected['X-Frame-Options'] = 'DENY';
        assert.deepEqual(await handler.apply(new Request(`https://example.org${path}`)), expected, path);
      }
      assert.deepEqual(faults, []);
    });

    test('with no headers at all every page still has its policy, and every file its type', async (context) => {
      await checkPolicies(await onHost(context, startWithoutHeaders), site);
    });
  });
}

test('files compressed beside the plain ones are sent as they are, with the same headers', async (context) => {
  const folder = temporaryFolder(context);
  cpSync(readSites()[0]?.folder ?? '', folder, { recursive: true });
  const bytes = Buffer.from('Compressed long ago.');
  writeFileSync(join(folder, 'facts.csv.gz'), gzipSync(bytes));
  writeFileSync(join(folder, 'facts.csv.br'), brotliCompressSync(bytes));
  for (const [start, codings] of [
    [startNginx, ['gzip']],
    [startCaddy, ['gzip', 'br']],
  ] as const) {
    const host = await start({ folder, base: '/' });
    context.after(host.close);
    for (const coding of codings) {
      const answer = await ask(host.origin, '/facts.csv', { headers: { 'Accept-Encoding': coding } });
      assert.deepEqual([answer.one('content-encoding'), answer.one('vary')], [coding, 'Accept-Encoding'], host.name);
      assert.equal((coding === 'gzip' ? gunzipSync : brotliDecompressSync)(answer.bytes).toString(), bytes.toString(), host.name);
      assertHeaders(answer, headersFor('/facts.csv', 200, '/'), host.name);
    }
  }
});

interface NetlifyHeaders {
  readonly HeadersHandler: new (options: { projectDir: string; logger: { error: (text: string) => void } }) => {
    apply: (request: Request) => Promise<Record<string, string>>;
  };
}
