/** The one table of response headers by path: what the server here sends, and what any host should. */

/** Any path that ends in a file extension, in whatever folder. */
export const anyFile = 'files';

export interface PathRule {
  /** Below the base: an exact path, one with a single `*` for anything, or {@link anyFile}. */
  readonly path: string;
  /** What the rule says of each header it names; '' for none. */
  readonly headers: Readonly<Record<string, string>>;
}

const inEveryPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self'",
  "font-src 'self'",
  // No page fetches by itself: tools that audit one ask for its robots.txt from within it.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

const pagePolicy = [...inEveryPolicy, "trusted-types 'none'"].join('; ');
/** The live chart sets innerHTML to the empty string; its default policy lets nothing else through. */
const chartPolicy = [...inEveryPolicy, 'trusted-types default'].join('; ');
/** Pagefind starts a worker from a string, which is a sink of Trusted Types. */
const searchPolicy = [...inEveryPolicy, "worker-src 'self'", 'trusted-types default'].join('; ');
/** A worker obeys the policy of its own response, so that no page needs 'wasm-unsafe-eval'. */
const workerPolicy = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

/** A chart in a frame of any other site: nothing but its own styles and fonts, and no script at all. */
const embedPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * Every path has all headers of the first rule; a later rule that covers it replaces those it names. An answer that failed is
 * a page wherever it was asked for, and is never stored.
 */
export const headerTable: readonly PathRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': pagePolicy,
      // includeSubDomains and preload bind the whole domain: that is for its owner to decide, not for one site on it.
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Named, so that a host which adds it by itself is told not to.
      'Access-Control-Allow-Origin': '',
      ...revalidated,
    },
  },
  // Data, pictures and scripts are published for others to load and read; nothing here depends on who asks.
  { path: anyFile, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' } },
  { path: '/*.html', headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Access-Control-Allow-Origin': '' } },
  { path: '/briefings/*', headers: { 'Content-Security-Policy': chartPolicy } },
  { path: '/charts/*', headers: { 'Content-Security-Policy': chartPolicy } },
  { path: '/search/*', headers: { 'Content-Security-Policy': searchPolicy } },
  {
    path: '/embed/*',
    // X-Frame-Options has no value for "anybody"; a page that isolates itself may load no frame without the other.
    headers: { 'Content-Security-Policy': embedPolicy, 'X-Frame-Options': '', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { path: '/_assets/*', headers: immutable },
  // The folder of a search index is named after what is in it; current.js says which is the newest.
  { path: '/pagefind/*', headers: immutable },
  { path: '/pagefind/current.js', headers: revalidated },
  { path: '/pagefind/*/pagefind-worker.js', headers: { 'Content-Security-Policy': workerPolicy } },
];

/** Of every answer with a status from 400 on. */
export const failureHeaders: Readonly<Record<string, string>> = { ...headerTable[0]?.headers, 'Cache-Control': 'no-store' };

/** Other sites are told what failed: without this header their scripts would see a fault of the network instead. */
export const keptOnFailure = 'Access-Control-Allow-Origin';

/** `pathname` is the path asked for, base included. */
export function headersFor(pathname: string, status: number, base: string): Record<string, string> {
  const path = stripBase(pathname, base);
  const headers = status < 400 ? rulesFor(path) : { ...failureHeaders, [keptOnFailure]: rulesFor(path)[keptOnFailure] ?? '' };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

/** Whether the policy of this path lets a chart come alive. */
export function allowsLiveCharts(pathname: string, base: string): boolean {
  return rulesFor(stripBase(pathname, base))['Content-Security-Policy'] === chartPolicy;
}

/** What a page can say of its own policy, for hosts that send no headers: browsers ignore frame-ancestors there. */
export function policyInPage(path: string): string {
  const policy = rulesFor(path)['Content-Security-Policy'] ?? '';
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors '))
    .join('; ');
}

export const headerNames: readonly string[] = Object.keys(headerTable[0]?.headers ?? {});

/** What the table says of one header, the most special rule first: the first that covers a path holds. */
export function rulesOf(name: string): { readonly path: string; readonly value: string }[] {
  return headerTable.flatMap(({ path, headers }) => (headers[name] === undefined ? [] : [{ path, value: headers[name] }])).reverse();
}

export function variesByPath(name: string): boolean {
  return rulesOf(name).length > 1;
}

/** A rule's path → the same as a regular expression over whole paths, base included. */
export function toExpression(path: string, base: string): string {
  const start = `^${escape(base)}`;
  if (path === anyFile) return `${start}.*\\.[A-Za-z0-9_]+$`;
  const [prefix = '', suffix] = path.slice(1).split('*');
  if (suffix === undefined) return `${start}${escape(prefix)}$`;
  return `${start}${escape(prefix)}${suffix === '' ? '' : `.*${escape(suffix)}$`}`;
}

const expressions = headerTable.map(({ path, headers }) => ({ expression: new RegExp(toExpression(path, '/')), headers }));

function rulesFor(path: string): Readonly<Record<string, string>> {
  const found = expressions.filter(({ expression }) => expression.test(path));
  return Object.fromEntries(found.flatMap(({ headers }) => Object.entries(headers)));
}

function escape(text: string): string {
  return text.replaceAll(/[.\\+?^${}()|[\]]/g, '\\$&');
}

/** `/a/b/search/` under `/a/b/` → `/search/`; a path outside the base is none of the site's, and treated as any page. */
function stripBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '/';
}
