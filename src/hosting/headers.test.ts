import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { allowsLiveCharts, headersFor, headerTable, policyInPage } from './headers.ts';

const page =
  "default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const revalidate = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

function policy(pathname: string, base = '/'): string | undefined {
  return headersFor(pathname, 200, base)['Content-Security-Policy'];
}

function caching(pathname: string): string | undefined {
  return headersFor(pathname, 200, '/')['Cache-Control'];
}

test('every answer carries the whole set of headers', () => {
  assert.deepEqual(headersFor('/facts/', 200, '/'), {
    'Content-Security-Policy': page,
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': revalidate,
  });
});

test('a chart for frames may stand in any frame, and may do nothing there', () => {
  const headers = headersFor('/a/embed/shares/', 200, '/a/');
  assert.equal(
    headers['Content-Security-Policy'],
    "default-src 'none'; script-src 'none'; style-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
  assert.equal('X-Frame-Options' in headers, false);
  assert.equal(headers['Cross-Origin-Resource-Policy'], 'cross-origin');
  for (const [path, status] of [
    ['/a/embed/gone/', 404],
    ['/a/charts/shares/', 200],
    ['/embed/shares/', 200],
  ] as const) {
    const others = headersFor(path, status, '/a/');
    assert.equal(others['X-Frame-Options'], 'DENY', path);
    assert.match(others['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/, path);
    assert.equal(others['Cross-Origin-Resource-Policy'], 'same-origin', path);
  }
});

test('other sites may load and read every file that is no page, and no page', () => {
  const sharing = (path: string, status = 200): (string | undefined)[] => {
    const headers = headersFor(path, status, '/a/');
    return [headers['Cross-Origin-Resource-Policy'], headers['Access-Control-Allow-Origin']];
  };
  for (const path of [
    'charts/shares.svg',
    'charts/shares.large.png',
    'charts/shares.csv',
    'charts/shares.vl.json',
    'facts.json',
    'robots.txt',
    '_assets/a.B1.js',
    '_assets/a.woff2',
    'pagefind/0a1b/fragment/en_1.pf_fragment',
  ])
    for (const status of [200, 304]) assert.deepEqual(sharing(`/a/${path}`, status), ['cross-origin', '*'], path);
  for (const path of ['', 'charts/', 'charts/shares/', 'charts/shares', 'search/', '404.html', 'facts/index.html', 'docs/node.js/'])
    assert.deepEqual(sharing(`/a/${path}`), ['same-origin', undefined], path);
  // A script of another site that asks for a table which is gone is told so; what it gets is a page all the same.
  assert.deepEqual(sharing('/a/charts/gone.csv', 404), ['same-origin', '*']);
  assert.deepEqual(sharing('/a/charts/gone/', 404), ['same-origin', undefined]);
});

test('only pages with charts, and search, allow the default policy of Trusted Types', () => {
  const charts = page.replace("trusted-types 'none'", 'trusted-types default');
  assert.equal(policy('/'), page);
  assert.equal(policy('/briefings/one/'), charts);
  assert.equal(policy('/charts/shares/'), charts);
  assert.equal(policy('/charts-of-old/'), page);
  assert.equal(policy('/search/')?.replace(" worker-src 'self';", ''), charts);
});

test('only search may start a worker, and only the worker may compile WebAssembly', () => {
  assert.match(policy('/search/') ?? '', /; worker-src 'self';/);
  assert.equal(policy('/pagefind/0a1b/pagefind-worker.js'), "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'");
  for (const path of ['/', '/briefings/one/', '/search/', '/pagefind/0a1b/pagefind.js', '/pagefind/current.js', '/404.html'])
    assert.doesNotMatch(policy(path) ?? '', /unsafe/, path);
});

test('a page may ask its own site for a file, as tools that audit it do, and no other', () => {
  for (const path of ['/', '/briefings/one/', '/search/', '/404.html']) {
    const [, allowed] = /; connect-src ([^;]+);/.exec(policy(path) ?? '') ?? [];
    assert.equal(allowed, "'self'", path);
  }
  assert.doesNotMatch(policy('/embed/shares/') ?? '', /connect-src/);
});

test('the rules hold below a base path', () => {
  assert.equal(policy('/a/b/search/', '/a/b/'), policy('/search/'));
  assert.equal(policy('/a/b/pagefind/0a1b/pagefind-worker.js', '/a/b/'), policy('/pagefind/0a1b/pagefind-worker.js'));
  assert.equal(policy('/search/', '/a/b/'), page);
  assert.deepEqual(
    [allowsLiveCharts('/a/b/briefings/one/', '/a/b/'), allowsLiveCharts('/a/b/', '/a/b/'), allowsLiveCharts('/charts/', '/')],
    [true, false, true],
  );
});

test('names with a hash are kept for a year, everything else is asked for again', () => {
  for (const path of [
    '/_assets/a.B1.js',
    '/pagefind/0a1b/fragment/1.pf_fragment',
    '/pagefind/0a1b/index/1.pf_index',
    '/pagefind/0a1b/pagefind.0.pf_meta',
    '/pagefind/0a1b/pagefind.js',
    '/pagefind/0a1b/pagefind-worker.js',
    '/pagefind/0a1b/catalogue.js',
  ])
    assert.equal(caching(path), immutable, path);
  // What says which folder is the newest is no file of that folder.
  for (const path of ['/', '/briefings/one/', '/search/', '/rss.xml', '/pagefind/current.js', '/a.pf_meta'])
    assert.equal(caching(path), revalidate, path);
});

test('an answer that failed is never stored, and has the policy of a page without charts', () => {
  const headers = headersFor('/briefings/gone/', 404, '/');
  assert.equal(headers['Cache-Control'], 'no-store');
  assert.equal(headers['Content-Security-Policy'], page);
});

test('a page says all of its policy but what only a header can say', () => {
  assert.equal(policyInPage('/facts/one/'), page.replace(" frame-ancestors 'none';", ''));
  assert.match(policyInPage('/search/'), /; worker-src 'self';.* trusted-types default$/);
  assert.match(policyInPage('/embed/shares/'), /script-src 'none';.* form-action 'none'$/);
});

test("Google's evaluator of policies finds nothing to say but that 'self' is as safe as what is published there", () => {
  const policies = [
    ...headerTable.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []),
    ...['/', '/search/', '/charts/', '/embed/'].map(policyInPage),
  ];
  assert.ok(policies.length > 8);
  for (const policy of policies) {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const told = findings.filter(({ severity, value }) => !(severity === Severity.MEDIUM_MAYBE && value === "'self'"));
    assert.deepEqual(
      told.map(({ directive, value, description }) => `${directive} ${value} ${description}`),
      [],
      policy,
    );
  }
});
