/** Hosts, started on this machine with the files that this project makes for them. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { emptyFolder } from '../cleaner.ts';
import { contentTypeOf } from '../../src/files/content-type.ts';
import { deployFiles } from '../../src/hosting/deploy-files.ts';
import { serve } from '../../src/hosting/serve.ts';
import { getTool } from '../tools.ts';
import { inPackage } from './packages.ts';
import type { Site } from './sites.ts';

export interface Host {
  readonly name: string;
  readonly site: Site;
  /** Scheme, name and port, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** An empty folder, and a root in it below which the site lies at its base, as a host is asked to have it. */
function layOut({ folder, base }: Site): { work: string; root: string } {
  const work = emptyFolder();
  const root = join(work, 'root');
  const link = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(folder, link);
  return { work, root };
}

/** `changes` of its file, each of words that stand there once, are faults for whoever looks for them. */
export async function startNginx(site: Site, changes: readonly (readonly [string, string])[] = []): Promise<Host> {
  const { work, root } = layOut(site);
  const port = await freePort();
  mkdirSync(join(work, 'temp'));
  const conf = replaceOnce(deployFile(site, 'nginx.conf'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/site;', `root ${root};`],
    ...changes,
  ]);
  writeFileSync(join(work, 'site.conf'), conf);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/temp/${name};`).join(' ');
  writeFileSync(
    join(work, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${work}/pid; error_log stderr; events {} http { access_log off; ${temps} include ${work}/site.conf; }`,
  );
  return await start('nginx', site, work, `http://127.0.0.1:${port}`, getTool('nginx'), ['-c', join(work, 'nginx.conf'), '-e', 'stderr']);
}

export async function startCaddy(site: Site): Promise<Host> {
  const { work, root } = layOut(site);
  const port = await freePort();
  const caddyfile = replaceOnce(deployFile(site, 'Caddyfile'), [
    [':80 {', `http://127.0.0.1:${port} {`],
    ['root * /srv/site', `root * ${root}`],
  ]);
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile}`);
  const args = ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  return await start('Caddy', site, work, `http://127.0.0.1:${port}`, getTool('Caddy'), args);
}

/** Cloudflare's own emulator of Pages; what is uploaded is laid out by the lines that the docs give for a base path. */
export async function startCloudflarePages(site: Site): Promise<Host> {
  const work = emptyFolder();
  const upload = layOutUpload(site, work);
  const port = await freePort();
  const args = [inPackage('wrangler/bin/wrangler.js'), 'pages', 'dev', upload, '--ip', '127.0.0.1', '--port', String(port)];
  const [inspector] = [await freePort()];
  return await start('Cloudflare Pages', site, work, `http://127.0.0.1:${port}`, process.execPath, [
    ...args,
    '--inspector-port',
    String(inspector),
  ]);
}

/** The folder to upload to a host that reads files at the root of what is uploaded. */
export function layOutUpload({ folder, base }: Site, work: string): string {
  if (base === '/') return folder;
  const docs = readFileSync(join(import.meta.dirname, '../../src/content/docs/host-it.mdx'), 'utf8');
  const block = [...docs.matchAll(/```sh\n(.*?)```/gs)].map((match) => match[1] ?? '').find((text) => text.includes('upload/'));
  if (!block?.includes(base)) throw new Error(`The docs have no lines that lay out a site below ${base}.`);
  cpSync(folder, join(work, 'dist'), { recursive: true });
  const { status, stderr } = spawnSync('sh', ['-ec', block], { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The lines of the docs failed: ${stderr}`);
  return join(work, 'upload');
}

/** The server of npm run serve. */
export async function startOwn(site: Site): Promise<Host> {
  const { address, close } = await serve({
    folder: site.folder,
    base: site.base,
    port: 0,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  return { name: 'npm run serve', site, origin: new URL(address).origin, close };
}

/** A server that knows files and their types, and sends no header else. */
export async function startWithoutHeaders(site: Site): Promise<Host> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''));
    const path = pathname.startsWith(site.base) ? pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html') : undefined;
    try {
      const body = readFileSync(join(site.folder, path ?? 'nowhere'));
      response.writeHead(200, { 'Content-Type': contentTypeOf(path ?? '') }).end(body);
    } catch {
      // Whatever cannot be read is not there.
      response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(site.folder, '404.html')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name: 'no headers',
    site,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function deployFile(site: Site, path: string): string {
  return deployFiles(site.base).get(path) ?? '';
}

function replaceOnce(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (changed.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the file.`);
    return changed.replace(from, to);
  }, text);
}

/** Resolves when the host answers; throws with what it said where it ends before. */
async function start(name: string, site: Site, work: string, origin: string, program: string, args: readonly string[]): Promise<Host> {
  const child = spawn(program, args, {
    cwd: work,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: work, WRANGLER_SEND_METRICS: 'false', CI: '1' },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const close = async (): Promise<void> => {
    await end(child);
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  };
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) break;
    const answered = await fetch(origin + site.base).then(
      (answer) => answer.status === 200,
      () => false,
    );
    if (answered) return { name, site, origin, close };
    await sleep(100);
  }
  await close();
  throw new Error(`${name} did not start:\n${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  // The group: wrangler starts others.
  process.kill(-child.pid, 'SIGTERM');
  const killing = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 5000);
  await ended;
  clearTimeout(killing);
}

export async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
