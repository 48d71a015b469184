/** A built copy of the site in a real Chromium: pages are opened with everything written down that went wrong meanwhile. */
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type RunningServer } from '../src/hosting/serve.ts';
import { buildCopy, fileCleaner } from './project-copy.ts';
import { chromiumPath } from './tools.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, violations of the content policy, and requests that leave the site. */
  readonly faults: string[];
  readonly requests: string[];
}

export interface VisitedSite {
  /** Of the copy of the project; its site is in dist/. */
  readonly root: () => string;
  readonly server: () => RunningServer;
  readonly browser: () => Browser;
  readonly address: (path: string) => string;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** For a file of tests: built, served and opened before its first test, closed after its last; `begin` is waited for too. */
export function visitSite(begin: (server: RunningServer) => Promise<void> = () => Promise.resolve()): VisitedSite {
  const cleaner = fileCleaner();
  let root = '';
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    root = await buildCopy(cleaner);
    server = await serve({ folder: join(root, 'dist'), base: '/', port: 0, say: () => undefined });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
    await begin(server);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const address = (path: string): string => server.address.replace(/\/$/, '') + path;
  return {
    root: () => root,
    server: () => server,
    browser: () => browser,
    address,
    visit: (path, options) => visit(browser, address(path), options),
  };
}

/** Resolves once the page has been loaded and nothing more is on its way. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  const { origin, pathname } = new URL(address);
  page.on('console', (message) => {
    // The one page that is asked for although it is not there.
    if (message.type() === 'error' && !(pathname === '/no-such-page/' && message.text().includes('404')))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(origin)) faults.push(`leaves the site: ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
    ),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, faults, requests };
}
