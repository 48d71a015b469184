/** One page in a real browser of each engine, with all that went wrong in it written down. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { emptyFolder } from '../cleaner.ts';
import { chromiumPath, getTool } from '../tools.ts';
import { freePort } from './hosts.ts';
import { importFrom } from './packages.ts';

export interface Browser {
  readonly name: string;
  /** Opens a page anew and waits until it has been read. */
  open(address: string): Promise<void>;
  /** An expression in the page → what it comes to, which has to be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** How many nodes of the engine's own accessibility tree have a role and a name. */
  named(role: string, name: string): Promise<number>;
  /** Console errors, errors that nobody caught, and breaches of the policy since the page was opened. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

/** Runs before anything of a page: what breaks from then on is kept in it. */
const watch = `
self.__faults = [];
document.addEventListener('securitypolicyviolation', (event) => __faults.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => __faults.push('error: ' + (event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href))), true);
addEventListener('unhandledrejection', (event) => __faults.push('rejection: ' + event.reason));
const { error } = console;
console.error = (...words) => (__faults.push('console: ' + words.join(' ')), error(...words));
`;

export async function openChromium(): Promise<Browser> {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...flags, '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage();
  await page.addInitScript(watch);
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(`console: ${message.text()}`));
  return {
    name: 'Chromium',
    open: async (address) => {
      said.length = 0;
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    named: async (role, accessibleName) => {
      const tree = await page.context().newCDPSession(page);
      const { root } = await tree.send('DOM.getDocument', { depth: 0 });
      const { nodes } = await tree.send('Accessibility.queryAXTree', { nodeId: root.nodeId, role: roles[role] ?? role, accessibleName });
      return nodes.filter(({ ignored }) => !ignored).length;
    },
    faults: async () => [...said, ...(await page.evaluate<string[]>('self.__faults ?? []'))],
    close: () => browser.close(),
  };
}

/** Where engines have a word of their own. */
const roles: Readonly<Record<string, string>> = { img: 'image' };

/** What is used of puppeteer-core, which the project itself does not have. */
interface Puppeteer {
  readonly default: {
    launch(options: object): Promise<{
      newPage(): Promise<{
        evaluateOnNewDocument(script: string): Promise<unknown>;
        on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
        goto(address: string, options: object): Promise<unknown>;
        evaluate(expression: string): Promise<unknown>;
        $$(selector: string): Promise<readonly unknown[]>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

/** A busy machine may take minutes to start a browser; Puppeteer ends it after half a one. */
const patient = { timeout: 0 };

export async function openFirefox(): Promise<Browser> {
  const { default: puppeteer } = await importFrom<Puppeteer>('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getTool('Firefox'),
    headless: true,
    ...patient,
    protocolTimeout: 0,
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watch);
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(`console: ${message.text()}`));
  return {
    name: 'Firefox',
    open: async (address) => {
      said.length = 0;
      await page.goto(address, { waitUntil: 'load', ...patient });
    },
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    named: async (role, name) => (await page.$$(`aria/${name}[role="${roles[role] ?? role}"]`)).length,
    faults: async () => [...said, ...((await page.evaluate('self.__faults ?? []')) as string[])],
    close: () => browser.close(),
  };
}

/** By the standard protocol WebDriver, which cannot run a script before a page's own: that one is put into the page on its way. */
export async function openWebKit(): Promise<Browser> {
  const display = `:${200 + (process.pid % 1000)}`;
  const home = emptyFolder();
  const screen = spawn(getTool('Xvfb'), [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const port = await freePort();
  const driver = spawn(getTool('WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, HOME: home, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(`WebKit ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } };
  const { sessionId } = await retry(() => call<{ sessionId: string }>('POST', '/session', { capabilities }));
  const proxy = await startWatchingProxy();
  return {
    name: 'WebKit',
    open: (address) => call('POST', `/session/${sessionId}/url`, { url: proxy.through(address) }),
    evaluate: (expression) => call('POST', `/session/${sessionId}/execute/sync`, { script: `return (${expression});`, args: [] }),
    named: async (role, name) => {
      const script = `return [...document.querySelectorAll('[role], svg, button, output')].filter((element) => element.checkVisibility());`;
      const found = await call<Record<string, string>[]>('POST', `/session/${sessionId}/execute/sync`, { script, args: [] });
      let count = 0;
      for (const [id] of found.map((element) => Object.values(element))) {
        const of = `/session/${sessionId}/element/${id ?? ''}`;
        // An element without a node in the tree is an error to this driver.
        const computed = await call<string>('GET', `${of}/computedrole`).catch(() => '');
        if ([role, roles[role]].includes(computed) && (await call<string>('GET', `${of}/computedlabel`)) === name) count += 1;
      }
      return count;
    },
    faults: () => call('POST', `/session/${sessionId}/execute/sync`, { script: 'return self.__faults ?? [];', args: [] }),
    close: async () => {
      await call('DELETE', `/session/${sessionId}`);
      await Promise.all([end(driver), end(screen)]);
      proxy.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function miniBrowser(): string {
  const found = globSync('/usr/{lib,libexec}/{,*/}webkit2gtk-4.*/MiniBrowser').find((path) => existsSync(path));
  if (found === undefined) throw new Error('MiniBrowser, which comes with WebKitWebDriver, was not found.');
  return found;
}

interface WatchingProxy {
  readonly through: (address: string) => string;
  readonly close: () => void;
}

/** Passes everything on as it is, but for one script at the head of each page that may have scripts. */
async function startWatchingProxy(): Promise<WatchingProxy> {
  let target = new URL('http://127.0.0.1');
  const server: Server = createServer((incoming, outgoing) => {
    if (incoming.url === '/watch.js') return outgoing.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watch);
    const headers = { ...incoming.headers, host: target.host, 'accept-encoding': 'identity', connection: 'close' };
    // A connection of its own: one that is kept may be closed by the host just then.
    const asked = { host: target.hostname, port: target.port, path: incoming.url, method: incoming.method, headers, agent: false as const };
    request(asked, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const html = answer.headers['content-type']?.startsWith('text/html') === true && !body.includes("script-src 'none'");
        const sent = html ? Buffer.from(body.toString().replace('<head>', '<head><script src="/watch.js"></script>')) : body;
        const { 'content-length': _length, 'transfer-encoding': _coding, ...kept } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, kept).end(sent);
      });
    })
      .on('error', (error) => outgoing.writeHead(502).end(String(error)))
      .end();
    return outgoing;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    through: (address) => {
      target = new URL(address);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}${target.search}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function retry<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let times = 0; ; times++) {
    try {
      return await attempt();
    } catch (error) {
      // The driver and its screen take a moment to be there.
      if (times === 50) throw error;
      await sleep(200);
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await ended;
}
