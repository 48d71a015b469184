/** What the scanner that administrators trust, Mozilla's Observatory, says of the site on each host. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { getTool } from '../tools.ts';
import { startCaddy, startCloudflarePages, startNginx, startWithoutHeaders, type Host } from './hosts.ts';
import { inPackage } from './packages.ts';
import { readSites } from './sites.ts';

const site = readSites().find(({ base }) => base === '/') ?? assert.fail('There is no site at the root.');

interface Scan {
  readonly scan: { readonly score: number; readonly grade: string };
  readonly tests: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
}

for (const [name, start, least] of [
  ['nginx', startNginx, 130],
  ['Caddy', startCaddy, 130],
  ['the emulator of Cloudflare Pages', startCloudflarePages, 130],
] as const)
  test(`Observatory gives the site on ${name} at least ${least}`, async (context) => {
    const host = await start(site);
    context.after(host.close);
    const { scan, tests } = await observe(context, host);
    const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
    assert.ok(scan.score >= least, `${scan.score} ${scan.grade} ${JSON.stringify(failed)}`);
    assert.deepEqual(failed, []);
    context.diagnostic(`${name}: ${scan.score} ${scan.grade}`);
  });

test('where no header is sent Observatory still finds the policy in the page', async (context) => {
  const host = await startWithoutHeaders(site);
  context.after(host.close);
  const { scan, tests } = await observe(context, host);
  assert.equal(tests['content-security-policy']?.pass, true);
  context.diagnostic(`no headers: ${scan.score} ${scan.grade}`);
});

/** Observatory asks by https and by http, where a redirect has to lead to https; both are answered on one port here. */
async function observe(context: TestContext, host: Host): Promise<Scan> {
  const work = temporaryFolder(context);
  const { port, certificate } = await openSecurely(context, host, work);
  // Made by its install script, which is not run: the list of domains that browsers know to be secure.
  const list = inPackage('@mdn/mdn-http-observatory/conf/hsts-preload.json');
  if (!existsSync(list)) {
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(list, '{}');
  }
  const child = spawn(process.execPath, [inPackage('@mdn/mdn-http-observatory/src/scan.js'), `localhost:${port}`], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  assert.match(said, /^\{\s*"scan"/, said);
  return JSON.parse(said) as Scan;
}

async function openSecurely(context: TestContext, host: Host, work: string): Promise<{ port: number; certificate: string }> {
  const [key, certificate] = [join(work, 'key.pem'), join(work, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = spawnSync(getTool('OpenSSL'), [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ]);
  assert.equal(made.status, 0, made.stderr.toString());
  const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (incoming, outgoing) =>
    pass(incoming, outgoing, host),
  );
  const plain = createServer((incoming, outgoing) => {
    outgoing.writeHead(301, { Location: `https://${incoming.headers.host}${incoming.url}` }).end();
  });
  // What begins a TLS connection is the byte 22.
  const both = createSocketServer((socket) => {
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return socket.destroy();
      socket.unshift(first);
      return (first[0] === 22 ? secure : plain).emit('connection', socket);
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => both.listen(0, resolve));
  context.after(() => void both.close());
  return { port: (both.address() as AddressInfo).port, certificate };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, host: Host): void {
  const { hostname, port, host: name } = new URL(host.origin);
  const headers = { ...incoming.headers, host: name, connection: 'close' };
  const asked = request({ hostname, port, path: incoming.url, method: incoming.method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  incoming.pipe(asked);
}
