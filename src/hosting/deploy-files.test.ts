import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { deployFiles } from './deploy-files.ts';
import { failureHeaders, headersFor } from './headers.ts';

const paths = [
  '',
  'index.html',
  '404.html',
  'facts/',
  'facts.csv',
  'briefings/one/',
  'charts/shares/',
  'charts/shares.svg',
  'charts/shares.vl.json',
  'search/',
  'embed/shares/',
  'robots.txt',
  '_assets/a.B1.js',
  'pagefind/current.js',
  'pagefind/0a1b/pagefind-worker.js',
  'pagefind/0a1b/fragment/en_1.pf_fragment',
];

test('the files in deploy/ are those the table of headers makes', () => {
  const folder = join(import.meta.dirname, '../../deploy');
  const made = deployFiles('/');
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  assert.deepEqual(found.sort(), [...made.keys()].sort());
  for (const [path, text] of made) assert.equal(readFileSync(join(folder, path), 'utf8'), text, `deploy/${path}: run npm run host-files`);
});

test('every file is made for a base path too, and says nothing of the root there', () => {
  for (const path of ['nginx.conf', 'Caddyfile', 'cloudfront/function.js', 'azure/staticwebapp.config.json'])
    assert.doesNotMatch(deployFiles('/a/b/').get(path) ?? '', /["^](?:\\?\/)?embed\\?\//, path);
});

interface Answer {
  readonly statusCode?: number;
  readonly uri?: string;
  readonly headers: Record<string, { readonly value: string }>;
}

/** The function as CloudFront calls it; a response comes with the headers of the policy, as there. */
function callFunction(base: string, eventType: string, uri: string, statusCode?: number, querystring = {}): Answer {
  const code = deployFiles(base).get('cloudfront/function.js') ?? '';
  const headers = Object.fromEntries(Object.entries(failureHeaders).map(([name, value]) => [name.toLowerCase(), { value }]));
  const event = {
    context: { eventType },
    request: { uri, querystring },
    ...(statusCode !== undefined && { response: { statusCode, headers } }),
  };
  return runInNewContext(`${code}\nJSON.parse(JSON.stringify(handler(${JSON.stringify(event)})));`) as Answer;
}

function valuesOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

test('on CloudFront every answer has the headers of its path, and what failed those of the policy alone', () => {
  for (const base of ['/', '/a/b/'])
    for (const path of paths) {
      const answer = callFunction(base, 'viewer-response', base + path, 200);
      assert.deepEqual(valuesOf(answer), lowerCased(headersFor(base + path, 200, base)), base + path);
    }
  assert.equal(callFunction('/', 'viewer-response', '/charts/gone/', 404).headers['cache-control']?.value, 'no-store');
  assert.ok(Buffer.byteLength(deployFiles('/').get('cloudfront/function.js') ?? '') < 10_000, 'CloudFront takes 10 KB.');
});

test('the policy of CloudFront says what the table says of an answer that failed', () => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
    deployFiles('/').get('cloudfront/response-headers-policy.json') ?? '',
  );
  assert.deepEqual(
    {
      'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': security.FrameOptions.FrameOption,
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(custom.Items.map((item: { Header: string; Value: string }) => [item.Header, item.Value])),
      'Access-Control-Allow-Origin': '',
    },
    failureHeaders,
  );
  assert.equal(custom.Quantity, custom.Items.length);
});

test('on CloudFront a page is the file in its folder, and without its slash a redirect within the site', () => {
  const ask = (uri: string, querystring = {}): Answer => callFunction('/a/', 'viewer-request', uri, undefined, querystring);
  assert.equal(ask('/a/facts/').uri, '/a/facts/index.html');
  assert.equal(ask('/a/facts.csv').uri, '/a/facts.csv');
  const moved = ask('/a/facts', { q: { value: 'a%20b' } });
  assert.deepEqual([moved.statusCode, moved.headers['location']?.value], [308, '/a/facts/?q=a%20b']);
  assert.equal(moved.headers['content-security-policy']?.value, headersFor('/a/facts', 308, '/a/')['Content-Security-Policy']);
  for (const uri of ['//example', '/\\example', '///example']) assert.equal(ask(uri).headers['location']?.value, '/example/', uri);
});

test('the template of CloudFront has the same function and policy in it, and every part it refers to', () => {
  const files = deployFiles('/');
  const { Resources: resources, Parameters: parameters } = JSON.parse(files.get('cloudfront/template.json') ?? '');
  assert.equal(resources.Function.Properties.FunctionCode, files.get('cloudfront/function.js'));
  const named = [...(files.get('cloudfront/template.json') ?? '').matchAll(/"(?:Ref": "|Fn::GetAtt": \[\s*")([A-Za-z]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  assert.deepEqual(
    named.filter((name) => resources[name] === undefined && parameters[name] === undefined),
    [],
  );
});

/** Azure's documentation: the first route that matches holds alone, `*` stands at the end or before a list of extensions. */
function readAzure(base: string, pathname: string): Record<string, string> {
  const config = JSON.parse(deployFiles(base).get('azure/staticwebapp.config.json') ?? '');
  const route = config.routes.find(({ route: pattern }: { route: string }) => {
    const [, folder = '', extensions] = /^(.*)\*(?:\.\{(.*)\})?$/.exec(pattern) ?? [];
    if (!pattern.includes('*')) return pathname === pattern;
    return pathname.startsWith(folder) && (extensions === undefined || extensions.split(',').includes(pathname.replace(/^.*\./, '')));
  });
  return Object.fromEntries(Object.entries({ ...config.globalHeaders, ...route?.headers }).filter(([, value]) => value !== '')) as Record<
    string,
    string
  >;
}

test('on Azure every path has its headers, and all files of the search index the policy of its worker', () => {
  for (const base of ['/', '/a/b/'])
    for (const path of paths) {
      const expected = headersFor(base + path, 200, base);
      if (path.startsWith('pagefind/0a1b/'))
        expected['Content-Security-Policy'] =
          headersFor(`${base}pagefind/0a1b/pagefind-worker.js`, 200, base)['Content-Security-Policy'] ?? '';
      assert.deepEqual(readAzure(base, base + path), expected, base + path);
    }
  assert.ok(Buffer.byteLength(deployFiles('/').get('azure/staticwebapp.config.json') ?? '') < 20_000, 'Azure takes 20 KB.');
});

test('the workflow for GitHub Pages builds for the address that the repository has there', () => {
  const { jobs } = parse(deployFiles('/').get('github-pages.yml') ?? '');
  const build = jobs.publish.steps.find(({ run }: { run?: string }) => run === 'npm run build');
  assert.deepEqual(build.env, { SITE_URL: '${{ steps.pages.outputs.origin }}', BASE_PATH: '${{ steps.pages.outputs.base_path }}' });
});
