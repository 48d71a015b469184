/** A built site in a real Chromium: pages are opened with everything written down that went wrong meanwhile. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { type Cleaner, fileCleaner } from './cleaner.ts';
import { serve, type RunningServer } from '../src/hosting/serve.ts';
import { toHref } from '../src/site.ts';
import type { BuiltSite } from './built-sites.ts';
import { chromiumPath } from './tools.ts';

/** What of a whole Chromium no test looks at, and what would ask other machines; Playwright's own list of these is replaced by this one. */
const needless = [
  // Two pages of the browser's own in each window, a quarter of all that a short visit costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process for each site, and one more in store, guard a reader's other tabs: there are none.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  `--disable-features=${needless.join(',')}`,
];

/** In milliseconds. */
const patience = 120_000;

/** With these flags besides ours. */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...flags, ...more], timeout: patience });
}

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, violations of the content policy, and requests that leave the site. */
  readonly faults: string[];
  readonly requests: string[];
}

interface VisitedSite {
  readonly site: () => BuiltSite;
  readonly server: () => RunningServer;
  readonly browser: () => Browser;
  /** `/facts/` → the path that pages of the site write for it: `/policy/facts/`. */
  readonly href: (path: string) => string;
  /** `/facts/` → its full address on the server of this test. */
  readonly address: (path: string) => string;
  /** Whether the site has a page at this path, as pages write it. */
  readonly isPublished: (href: string) => boolean;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Files that share a process share its browser; each page has a context of its own. */
let shared: Promise<Browser> | undefined;

/** For a file of tests: served and opened before its first test, closed after its last; `begin` is waited for too. */
export function visitSite(
  getSite: (cleaner: Cleaner) => Promise<BuiltSite>,
  begin: (server: RunningServer) => Promise<void> = () => Promise.resolve(),
): VisitedSite {
  const cleaner = fileCleaner();
  let site: BuiltSite;
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    site = await getSite(cleaner);
    server = await serve({ folder: join(site.root, 'dist'), base: site.base, port: 0, say: () => undefined });
    browser = await (shared ??= launchChromium());
    await begin(server);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const href = (path: string): string => toHref(site.base, path);
  const address = (path: string): string => new URL(href(path), server.address).href;
  return {
    site: () => site,
    server: () => server,
    browser: () => browser,
    href,
    address,
    isPublished: (written) => {
      const path = decodeURIComponent(new URL(written, 'http://x/').pathname);
      return path.startsWith(site.base) && existsSync(join(site.root, 'dist', path.slice(site.base.length), 'index.html'));
    },
    visit: (path, options) => visit(browser, address(path), options),
  };
}

/** Files come as they lie there: to compress each page anew for each file of tests took more work than to show it. */
const uncompressed: BrowserContextOptions = { extraHTTPHeaders: { 'accept-encoding': 'identity' } };
/** For what is measured in bytes as they are sent. */
export const compressed: BrowserContextOptions = { extraHTTPHeaders: {} };

/** An empty page in a context of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...uncompressed, ...options });
  // For what has to come, however slow the machine: no test passes by waiting.
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Resolves once the page has been loaded with its fonts and its scripts have run; what they ask for then may be on its way. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await openPage(browser, options);
  const faults: string[] = [];
  const requests: string[] = [];
  const { origin, pathname } = new URL(address);
  page.on('console', (message) => {
    // The one page that is asked for although it is not there.
    if (message.type() === 'error' && !(pathname.endsWith('/no-such-page/') && message.text().includes('404')))
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
  await page.goto(address, { waitUntil: 'load' });
  // On a busy machine letters may come after that, and move what is measured.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, faults, requests };
}
