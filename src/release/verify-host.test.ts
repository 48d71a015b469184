import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { answerRequest } from '../hosting/answer-request.ts';
import { buildManifest, readManifest, writeManifest, type Manifest } from '../hosting/manifest.ts';
import { openServedFiles } from '../hosting/served-files.ts';
import { Fault } from '../problems/fault.ts';
import { formatFindings } from './finding.ts';
import { verifyFolder } from './verify-folder.ts';
import { verifyHost } from './verify-host.ts';

const base = '/policy/';

function makeSite(context: TestContext): { folder: string; manifest: Manifest } {
  const folder = temporaryFolder(context);
  const files = {
    'index.html': '<p>home</p>'.repeat(100),
    '404.html': '<p>missing</p>',
    'facts/index.html': '<p>facts</p>',
    'charts/a chart.svg': '<svg/>',
    'charts/a.png': 'png',
    '_assets/app.0a1b2c3d.js': 'export {}',
    'pagefind/0a1b/pagefind-worker.js': 'self',
    _headers: 'not sent',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeManifest(folder, buildManifest(folder, { release: '0123456789', base }));
  return { folder, manifest: readManifest(folder) };
}

interface Sent {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** A host that serves the folder as it should, but for what is changed on the way. */
async function host(
  context: TestContext,
  folder: string,
  change: (path: string, sent: Sent, request: IncomingMessage) => void = () => undefined,
): Promise<URL> {
  const files = openServedFiles(folder);
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/';
    const answer = await answerRequest(
      { method: 'GET', target, acceptEncoding: String(request.headers['accept-encoding']), ifNoneMatch: undefined },
      files,
      base,
    );
    const sent: Sent = { status: answer.status, headers: { ...answer.headers }, body: Buffer.from(answer.body ?? '') };
    change(target.slice(base.length), sent, request);
    if (sent.headers['Content-Length'] !== undefined) sent.headers['Content-Length'] = String(sent.body.length);
    response.writeHead(sent.status, sent.headers).end(sent.body);
  };
  const server = createServer((request, response) => void respond(request, response));
  context.after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
}

test('a host that serves all as it was released has no findings', async (context) => {
  const { folder, manifest } = makeSite(context);
  const { asked, findings } = await verifyHost(await host(context, folder), manifest);
  assert.deepEqual(findings, []);
  assert.ok(asked >= 10);
});

test('one changed byte, one missing header, one missing file and other faults of hosts are each found, once', async (context) => {
  const { folder, manifest } = makeSite(context);
  const changes: readonly (readonly [what: RegExp, change: (path: string, sent: Sent, request: IncomingMessage) => void])[] = [
    [
      /^Other bytes than were released\.\n {2}\/policy\/charts\/a\.png\n$/,
      (path, { body }) => path === 'charts/a.png' && void (body[0] = (body[0] ?? 0) ^ 1),
    ],
    [
      /^X-Content-Type-Options is missing; "nosniff" is right\.\n {2}\/policy\/facts\/\n$/,
      (path, { headers }) => {
        if (path === 'facts/') delete headers['X-Content-Type-Options'];
      },
    ],
    [
      /^Answered with status 404; 200 is right\.\n {2}\/policy\/charts\/a%20chart\.svg\n$/,
      (path, sent) => path === 'charts/a%20chart.svg' && void (sent.status = 404),
    ],
    [
      /^Content-Security-Policy is "default-src 'self'"; "default-src 'none'; script-src 'self'.* is right\.\n {2}\/policy\/\n$/,
      (path, { headers }) => path === '' && void (headers['Content-Security-Policy'] = "default-src 'self'"),
    ],
    [
      /^Content-Type is "text\/html; charset=utf-8"; "text\/javascript; charset=utf-8" is right\.\n {2}\/policy\/_assets\/app/,
      (path, { headers }) => path.startsWith('_assets/app') && void (headers['Content-Type'] = 'text/html; charset=utf-8'),
    ],
    // A missing page answered with the home page and 200, as hosts of applications do.
    [
      /^Answered with status 200; 404 is right\.\n {2}\/policy\/no-such-page\/\n {2}\/policy\/_assets\/no-such-file\.js\n$/,
      (_, sent) => sent.status === 404 && void (sent.status = 200),
    ],
    [
      /^Answered with status 404; a redirect to the same with "\/" is right\.\n {2}\/policy\/facts\n$/,
      (path, sent) => path === 'facts' && void (sent.status = 404),
    ],
  ];
  for (const [what, change] of changes) {
    const { findings } = await verifyHost(await host(context, folder, change), manifest);
    assert.match(formatFindings(findings), what);
  }
});

test('what is wrong only when it is sent compressed is found', async (context) => {
  const { folder, manifest } = makeSite(context);
  const home = await host(context, folder, (path, sent, request) => {
    if (path !== '' || request.headers['accept-encoding'] === 'identity') return;
    delete sent.headers['Content-Encoding'];
  });
  assert.match(
    formatFindings((await verifyHost(home, manifest)).findings),
    /^Other bytes than were released, and of another size\.\n {2}\/policy\/\n/,
  );
});

test('a release whose manifest is not the one the host serves is found', async (context) => {
  const { folder, manifest } = makeSite(context);
  const { findings } = await verifyHost(await host(context, folder), { ...manifest, release: '9876543210' });
  assert.deepEqual(
    findings.map(({ at }) => at),
    ['/policy/manifest.json', '/policy/manifest.json'],
  );
  assert.equal(findings[0]?.what, 'Other bytes than were released.');
});

test('where nobody answers that is a fault of the environment', async (context) => {
  const { manifest } = makeSite(context);
  await assert.rejects(
    verifyHost(new URL('http://127.0.0.1:1/policy/'), manifest),
    (error) => error instanceof Fault && error.exitCode === 3,
  );
});

test('in a folder a changed byte, a missing file and one too many are found', (context) => {
  const { folder, manifest } = makeSite(context);
  assert.deepEqual(verifyFolder(folder, manifest), []);
  writeFileSync(join(folder, 'charts/a.png'), 'pnG');
  writeFileSync(join(folder, '404.html'), 'longer than it was');
  rmSync(join(folder, 'facts/index.html'));
  writeFileSync(join(folder, 'facts/index.html~'), '');
  assert.deepEqual(
    verifyFolder(folder, manifest).map(({ at, what }) => `${at}: ${what}`),
    [
      '404.html: Of another size than was released.',
      'charts/a.png: Other bytes than were released.',
      'facts/index.html: Missing.',
      'facts/index.html~: In the folder, and no part of the release.',
    ],
  );
});
