/** The one table of response headers by path: what the server here sends, and what any host should. */

/** A rule over paths below the base: an exact path, or a prefix or suffix round one `*`. In a list the first match holds. */
export interface PathRule {
  readonly path: string;
  readonly value: string;
}

const inEveryPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self'",
  "font-src 'self'",
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
/** A worker obeys the policy of its own response, so that no page needs 'wasm-unsafe-eval' or connect-src. */
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

const chartPaths = ['/briefings/*', '/charts/*'];

export const contentSecurityPolicies: readonly PathRule[] = [
  { path: '/pagefind/*/pagefind-worker.js', value: workerPolicy },
  { path: '/search/*', value: searchPolicy },
  { path: '/embed/*', value: embedPolicy },
  ...chartPaths.map((path) => ({ path, value: chartPolicy })),
  { path: '/*', value: pagePolicy },
];

/** Which pages other sites may show in a frame. Left out where they may: the header has no value for "anybody". */
export const frameOptions: readonly PathRule[] = [
  { path: '/embed/*', value: '' },
  { path: '/*', value: 'DENY' },
];

/** What other sites may show as theirs: pictures of charts, and charts in a frame of a page that isolates itself. */
export const resourcePolicies: readonly PathRule[] = [
  { path: '/embed/*', value: 'cross-origin' },
  { path: '/charts/*.svg', value: 'cross-origin' },
  { path: '/charts/*.png', value: 'cross-origin' },
  { path: '/*', value: 'same-origin' },
];

const immutable = 'public, max-age=31536000, immutable';

/** The folder of a search index is named after what is in it; pagefind/current.js says which is the newest. */
export const cacheControls: readonly PathRule[] = [
  { path: '/_assets/*', value: immutable },
  { path: '/pagefind/current.js', value: 'public, max-age=0, must-revalidate' },
  { path: '/pagefind/*', value: immutable },
  { path: '/*', value: 'public, max-age=0, must-revalidate' },
];

/** includeSubDomains and preload bind the whole domain: that is for its owner to decide, not for one site on it. */
export const sameForAllPaths: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** `pathname` is the path asked for, base included. An error page gets the policy of a page without charts. */
export function headersFor(pathname: string, status: number, base: string): Record<string, string> {
  const failed = status >= 400;
  const path = stripBase(pathname, base);
  // An error page is any page, wherever it was asked for.
  const framing = find(frameOptions, failed ? '/' : path);
  return {
    'Content-Security-Policy': failed ? pagePolicy : find(contentSecurityPolicies, path),
    ...sameForAllPaths,
    ...(framing !== '' && { 'X-Frame-Options': framing }),
    'Cross-Origin-Resource-Policy': find(resourcePolicies, failed ? '/' : path),
    'Cache-Control': failed ? 'no-store' : find(cacheControls, path),
  };
}

/** Whether the policy of this path lets a chart come alive. */
export function allowsLiveCharts(pathname: string, base: string): boolean {
  return chartPaths.some((path) => matches(path, stripBase(pathname, base)));
}

function find(rules: readonly PathRule[], path: string): string {
  const rule = rules.find((candidate) => matches(candidate.path, path));
  if (rule === undefined) throw new Error(`No rule of the table of headers covers "${path}".`);
  return rule.value;
}

/** `/a/b/search/` under `/a/b/` → `/search/`; a path outside the base is none of the site's, and treated as any page. */
function stripBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '/';
}

function matches(pattern: string, path: string): boolean {
  const [prefix = '', suffix] = pattern.split('*');
  if (suffix === undefined) return path === pattern;
  return path.length >= prefix.length + suffix.length && path.startsWith(prefix) && path.endsWith(suffix);
}
