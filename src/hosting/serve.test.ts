import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { Fault } from '../problems/fault.ts';
import { failureHeaders } from './headers.ts';
import { serve } from './serve.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const text = 'Words and figures. '.repeat(200);

function makeFolder(context: TestContext, files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(context);
  fill(join(root, 'dist'), files);
  return join(root, 'dist');
}

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function open(
  context: TestContext,
  folder: string,
  base = '/',
): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>> {
  const said: string[] = [];
  const server = await serve({ folder, base, port: 0, say: (line) => said.push(line) });
  context.after(async () => {
    await server.close();
    assert.deepEqual(said, []);
  });
  const { port } = new URL(server.address);
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      // The path goes out as it is: no client tidies it up.
      request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });
}

const site = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not found</h1>',
  'briefings/one/index.html': text,
  '_assets/a.css': text,
  'a.png': text,
  'pagefind/0a1b/pagefind-worker.js': 'x',
};

test('pages come from their folders with type, length, policy and validator', async (context) => {
  const get = await open(context, makeFolder(context, site));
  const { status, headers, body } = await get('/briefings/one/');
  assert.equal(status, 200);
  assert.equal(body.toString(), text);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['content-length'], String(text.length));
  assert.match(String(headers['content-security-policy']), /trusted-types default$/);
  assert.match(headers.etag ?? '', /^"[\w-]{22}"$/);
  assert.equal(headers.vary, 'Accept-Encoding');
  assert.equal(
    (await get('/pagefind/0a1b/pagefind-worker.js')).headers['content-security-policy'],
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'",
  );
  assert.equal((await get('/_assets/a.css?v=1')).headers['cache-control'], 'public, max-age=31536000, immutable');
});

test('text is compressed as the reader asks, images never', async (context) => {
  const get = await open(context, makeFolder(context, site));
  const brotli = await get('/_assets/a.css', { 'accept-encoding': 'gzip, br' });
  const gzip = await get('/_assets/a.css', { 'accept-encoding': 'gzip' });
  const plain = await get('/_assets/a.css');
  assert.deepEqual(
    [brotli.headers['content-encoding'], gzip.headers['content-encoding'], plain.headers['content-encoding']],
    ['br', 'gzip', undefined],
  );
  assert.equal(brotliDecompressSync(brotli.body).toString(), text);
  assert.equal(gunzipSync(gzip.body).toString(), text);
  assert.equal(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size, 3);
  const image = await get('/a.png', { 'accept-encoding': 'br' });
  assert.deepEqual([image.headers['content-encoding'], image.headers.vary, image.body.toString()], [undefined, undefined, text]);
});

test('what the reader has already is not sent again', async (context) => {
  const get = await open(context, makeFolder(context, site));
  const etag = (await get('/', { 'accept-encoding': 'br' })).headers.etag ?? '';
  const same = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
  assert.deepEqual([same.status, same.body.length, same.headers['content-length'], same.headers.etag], [304, 0, undefined, etag]);
  assert.ok(same.headers['content-security-policy']);
  assert.equal((await get('/', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status, 200);
});

test('HEAD has the headers of GET and no body; other methods are refused', async (context) => {
  const get = await open(context, makeFolder(context, site));
  const head = await get('/briefings/one/', {}, 'HEAD');
  assert.deepEqual([head.status, head.body.length, head.headers['content-length']], [200, 0, String(text.length)]);
  const post = await get('/', {}, 'POST');
  assert.deepEqual([post.status, post.headers.allow, post.headers['cache-control']], [405, 'GET, HEAD', 'no-store']);
});

test('a page asked for without its slash is a redirect that keeps the query', async (context) => {
  const get = await open(context, makeFolder(context, site));
  const { status, headers } = await get('/briefings/one?a=b');
  assert.deepEqual([status, headers.location], [308, '/briefings/one/?a=b']);
  assert.equal((await get('/briefings')).status, 404);
});

test('what is not there is 404 with its page, whatever its name', async (context) => {
  const get = await open(context, makeFolder(context, site));
  for (const path of ['/nowhere/', '/_assets/gone.js', '/%zz', '//example.org/', '/briefings/one/index.html/', '/%00']) {
    const { status, headers, body } = await get(path);
    assert.deepEqual(
      [status, headers['content-type'], headers['cache-control'], body.toString()],
      [404, 'text/html; charset=utf-8', 'no-store', '<h1>Not found</h1>'],
      path,
    );
  }
});

test('without a page for what is not found the answer is a word', async (context) => {
  const get = await open(context, makeFolder(context, { 'index.html': 'x' }));
  const { status, body } = await get('/nowhere/');
  assert.deepEqual([status, body.toString()], [404, 'Not found.\n']);
});

test('nothing outside the folder is ever sent', async (context) => {
  const folder = makeFolder(context, site);
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  symlinkSync('../secret.txt', join(folder, 'link.txt'));
  const get = await open(context, folder);
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/briefings/../../secret.txt',
    '/link.txt',
    '/..\\secret.txt',
    'http://example.org/../secret.txt',
  ]) {
    const { status, body } = await get(path);
    assert.deepEqual([status, body.toString().includes('secret')], [404, false], path);
  }
});

test('below a base path the site is there and nowhere else', async (context) => {
  const get = await open(context, makeFolder(context, site), '/a/b/');
  assert.equal((await get('/a/b/')).body.toString(), '<h1>Home</h1>');
  assert.deepEqual([(await get('/a/b')).status, (await get('/a/b')).headers.location], [308, '/a/b/']);
  assert.deepEqual(
    [(await get('/a/b/briefings/one')).status, (await get('/')).status, (await get('/briefings/one/')).status],
    [308, 404, 404],
  );
});

test('a site swapped in is served at once, its new files too', async (context) => {
  const folder = makeFolder(context, site);
  const get = await open(context, folder);
  const old = await get('/');
  assert.equal(old.body.toString(), '<h1>Home</h1>');
  fill(`${folder}-new`, { 'index.html': '<h1>New</h1>', 'new/index.html': 'new' });
  renameSync(folder, `${folder}-old`);
  renameSync(`${folder}-new`, folder);
  const { status, body } = await get('/', { 'if-none-match': String(old.headers.etag) });
  assert.deepEqual([status, body.toString()], [200, '<h1>New</h1>']);
  assert.equal((await get('/new/')).body.toString(), 'new');
  assert.equal((await get('/a.png')).status, 404);
});

test('a request that falls between the two renames of a swap waits for the new site', async (context) => {
  const folder = makeFolder(context, site);
  const get = await open(context, folder);
  renameSync(folder, `${folder}-old`);
  const answer = get('/');
  await new Promise((resolve) => setTimeout(resolve, 60));
  fill(folder, { 'index.html': '<h1>New</h1>' });
  assert.equal((await answer).body.toString(), '<h1>New</h1>');
});

test('a folder that is not there, and a port that is taken, are faults of the environment', async (context) => {
  const folder = makeFolder(context, site);
  await assert.rejects(
    serve({ folder: `${folder}-gone`, base: '/', port: 0, say: () => undefined }),
    (error) => error instanceof Fault && error.exitCode === 3 && error.hint.includes('npm run build'),
  );
  const other = createServer().listen(0, '127.0.0.1');
  context.after(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  await assert.rejects(serve({ folder, base: '/', port: (other.address() as AddressInfo).port, say: () => undefined }), {
    code: 'EADDRINUSE',
  });
});

test('what is no request is refused with the headers of the site, and the server goes on', async (context) => {
  const server = await serve({ folder: makeFolder(context, site), base: '/', port: 0, say: () => undefined });
  context.after(() => server.close());
  const ask = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => socket.write(text));
      socket
        .setEncoding('utf8')
        .on('data', (data: string) => (answer += data))
        .on('end', () => resolve(answer))
        .on('error', reject);
    });
  for (const [text, status] of [
    ['no request\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\n\r\n', 417],
    [`GET / HTTP/1.1\r\nHost: a\r\nLong: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['GET / HTTP/1.0\r\n\r\n', 200],
  ] as const) {
    const answer = await ask(text);
    assert.ok(answer.startsWith(`HTTP/1.1 ${status} `), answer.slice(0, 200));
    if (status === 200) continue;
    for (const [name, value] of Object.entries(failureHeaders))
      assert.equal(answer.includes(`\r\n${name}: ${value}\r\n`), value !== '', `${status} ${name}`);
    assert.match(answer, /\r\n\r\n$/);
  }
});
