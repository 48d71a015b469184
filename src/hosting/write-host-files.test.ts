import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { headersFor, policyInPage } from './headers.ts';
import { writeHeadersFile } from './headers-file.ts';
import { addPolicy } from './page-policy.ts';
import { writeRedirectsFile } from './redirects-file.ts';
import { addPolicies, hostFileNames, writeHostFiles } from './write-host-files.ts';

const files = [
  '404.html',
  'index.html',
  'facts.csv',
  'facts/index.html',
  'charts/shares/index.html',
  'charts/shares.svg',
  'embed/shares/index.html',
  'search/index.html',
  'robots.txt',
  '_assets/a.B1.js',
  '_assets/a.woff2',
  'pagefind/current.js',
  'pagefind/0a1b/pagefind-worker.js',
  'pagefind/0a1b/fragment/en_1.pf_fragment',
];

function makeSite(context: TestContext): string {
  const folder = temporaryFolder(context);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      file.endsWith('.html') ? `<!DOCTYPE html><html> <head><meta charset="utf-8"><title>${file}</title></head>` : file,
    );
  }
  return folder;
}

/** What a host makes of the file: as Cloudflare documents it, with rules that add up; as Netlify's own server does, without. */
function readHeaders(text: string, pathname: string, rulesAddUp: boolean): Record<string, string> {
  const found = new Map<string, string>();
  let applies = false;
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) {
      const pattern = line
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      applies = new RegExp(`^${pattern}$`).test(pathname);
    } else if (applies && line.startsWith('  ! ')) {
      if (rulesAddUp) found.delete(line.slice(4));
    } else if (applies) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      const before = rulesAddUp ? found.get(name) : undefined;
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(found);
}

test('_headers gives every path exactly the headers of the table, where rules add up', () => {
  for (const base of ['/', '/a/b/']) {
    const text = writeHeadersFile(files, base);
    for (const file of files) {
      const pathname = base + file.replace(/(?<=^|\/)index\.html$/, '');
      assert.deepEqual(readHeaders(text, pathname, true), headersFor(pathname, 200, base), pathname);
    }
  }
});

test('where the last rule holds, only the header for old browsers stays on what others may frame', () => {
  const text = writeHeadersFile(files, '/');
  for (const file of files) {
    const pathname = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    const expected = headersFor(pathname, 200, '/');
    // frame-ancestors, which stands beside it, is what browsers go by.
    if (pathname.startsWith('/embed/')) expected['X-Frame-Options'] = 'DENY';
    assert.deepEqual(readHeaders(text, pathname, false), expected, pathname);
  }
});

test('a file that is not there is not remembered as missing', () => {
  const text = writeHeadersFile(files, '/');
  for (const pathname of ['/_assets/gone.js', '/pagefind/9f9f/pagefind-worker.js'])
    assert.equal(readHeaders(text, pathname, true)['Cache-Control'], 'public, max-age=0, must-revalidate', pathname);
});

test('more rules than hosts read are a fault, not a site without its last headers', () => {
  const many = Array.from({ length: 100 }, (_, index) => `_assets/${index}.js`);
  assert.throws(() => writeHeadersFile(many, '/'), /hosts read the first 100/);
});

test('every page carries its policy before anything it governs, and other files stay as they are', (context) => {
  const folder = makeSite(context);
  addPolicies(folder);
  writeHostFiles(folder, new Map([['/facts/old/', '/facts/new/']]), '/a/');
  for (const [file, path] of [
    ['index.html', '/'],
    ['404.html', '/404.html'],
    ['search/index.html', '/search/'],
    ['embed/shares/index.html', '/embed/shares/'],
  ] as const) {
    const html = readFileSync(join(folder, file), 'utf8');
    assert.ok(
      html.includes(`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyInPage(path)}"><title>`),
      file,
    );
  }
  for (const file of files.filter((name) => !name.endsWith('.html'))) assert.equal(readFileSync(join(folder, file), 'utf8'), file);
  assert.equal(readFileSync(join(folder, '_redirects'), 'utf8'), '/a/facts/old/ /a/facts/new/ 301\n');
  assert.equal(readFileSync(join(folder, '.nojekyll'), 'utf8'), '');
  assert.deepEqual(
    hostFileNames.filter((name) => readFileSync(join(folder, name), 'utf8').includes('\0')),
    [],
  );
});

test('of very many redirects the file has as many as hosts read', () => {
  const moved = new Map(Array.from({ length: 2001 }, (_, index) => [`/facts/${index}/`, '/facts/new/']));
  assert.equal(writeRedirectsFile(moved, '/').split('\n').length, 2001);
});

test('a page without a place for its policy is a fault', () => {
  assert.throws(() => addPolicy('<html><head><title>No charset</title></head></html>', '/facts/'), /\/facts\/ has no <meta charset/);
});
