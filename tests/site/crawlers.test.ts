/** What machines read of a site: the sample site built under an address and a folder, its sitemap, feeds and links validated. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { fileCleaner } from '../cleaner.ts';
import { moved } from '../addressed-site.ts';
import { addressedSite, sampleSite } from '../built-sites.ts';
import { listPublished } from '../project-copy.ts';

const cleaner = fileCleaner();
const site = 'https://example.org/notes/harbour/';
let root = '';
let bare = '';

before(async () => {
  ({ root } = await addressedSite(cleaner));
  ({ root: bare } = await sampleSite(cleaner));
});

const read = (path: string, folder = root): string => readFileSync(join(folder, 'dist', path), 'utf8');

test('the sitemap is valid, has every page but those that are moved, in frames or for paper, and the days that records know', async () => {
  const schemas = join(dirname(createRequire(import.meta.url).resolve('sitemap')), '../../schema');
  const xml = read('sitemap-0.xml');
  const { errors } = await validateXML({ xml, schema: readFileSync(join(schemas, 'sitemap.xsd'), 'utf8') });
  assert.deepEqual(errors, []);
  const broken = await validateXML({
    xml: xml.replace('<loc>', '<lok>').replace('</loc>', '</lok>'),
    schema: readFileSync(join(schemas, 'sitemap.xsd'), 'utf8'),
  });
  assert.equal(broken.valid, false, 'the schema refuses what is wrong');

  const pages = listPublished(root)
    .filter((path) => path.endsWith('index.html') && !/^embed\/|\/(?:old|short)\//.test(path))
    .map((path) => site + path.replace(/index\.html$/, ''));
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  assert.deepEqual(listed.toSorted(), pages.toSorted());
  assert.match(xml, /<loc>https:\/\/example\.org\/notes\/harbour\/briefings\/arrivals\/<\/loc><lastmod>\d{4}-\d\d-\d\dT00:00:00\.000Z</);
  assert.doesNotMatch(xml, /<loc>https:\/\/example\.org\/notes\/harbour\/<\/loc><lastmod>/);
  assert.match(read('sitemap-index.xml'), /<sitemap><loc>https:\/\/example\.org\/notes\/harbour\/sitemap-0\.xml<\/loc>/);
});

/** `playbook/old/` → `playbook/count-ships/`. */
const newAddress = (address: string): string => {
  const to = moved[address.replace(/\/$/, '').replace(/^playbook/, 'levers')] ?? assert.fail(address);
  return `${to.replace(/^levers/, 'playbook')}/`;
};

test('every page names its own address and the feed; a page that moved names the new one, a short edition its briefing', () => {
  for (const path of listPublished(root).filter((name) => name.endsWith('index.html') && !name.startsWith('embed/'))) {
    const html = read(path);
    const address = path.replace(/(?:short\/)?index\.html$/, '');
    const own = address.endsWith('/old/') ? newAddress(address) : address;
    assert.ok(html.includes(`<link rel="canonical" href="${site}${own}">`), path);
    assert.ok(html.includes(`<link rel="alternate" type="application/rss+xml" href="${site}rss.xml"`), path);
  }
  assert.doesNotMatch(read('404.html'), /rel="canonical"/);
});

test('the feeds hold the rules of their forms', async () => {
  const rules = readFileSync(join(import.meta.dirname, '../rss-2.0.rng'), 'utf8');
  assert.deepEqual((await validateXML({ xml: read('rss.xml'), schema: rules, extension: 'relaxng' })).errors, []);
  assert.match(read('rss.xml'), /<guid isPermaLink="true">https:\/\/example\.org\/notes\/harbour\/briefings\/arrivals\/</);
  assert.equal((JSON.parse(read('feed.json')) as { items: unknown[] }).items.length, 1);
  assert.match(read('briefings/index.html'), /<a href="\/notes\/harbour\/rss\.xml">RSS</);
});

test('a page leads to its file and to a report that names record, address and release', () => {
  const html = read('facts/share-2020-by-count/index.html');
  const release = /Release ([0-9a-f]{10})</.exec(html)?.[1] ?? '';
  assert.match(html, /<a href="https:\/\/codeberg\.org\/harbour\/notes\/_edit\/main\/data\/facts\/[a-z]+\.yaml">Edit this page</);
  const mail = new URL(
    /<a href="(mailto:[^"]*)">Report an error in this figure</.exec(html)?.[1]?.replaceAll('&#38;', '&').replaceAll('&amp;', '&') ?? '',
  );
  assert.equal(mail.searchParams.get('subject'), 'Error in facts/share-2020-by-count');
  assert.equal(mail.searchParams.get('body'), `${site}facts/share-2020-by-count/\r\nRelease ${release}\r\n\r\n`);
  assert.match(read('briefings/arrivals/index.html'), /_edit\/main\/src\/content\/briefings\/arrivals\.mdx">/);
  assert.match(read('about/index.html'), new RegExp(`Release ${release}<`));
  assert.match(read('.well-known/security.txt'), /^Contact: mailto:desk@example\.org\nExpires: 2027-06-30T/);
});

test('without an address nothing that needs one is written, and nothing that the site does not name is invented', () => {
  const files = listPublished(bare);
  for (const name of ['sitemap-index.xml', 'sitemap-0.xml', 'rss.xml', 'feed.json', '.well-known/security.txt']) {
    assert.ok(!files.includes(name), name);
    assert.ok(listPublished(root).includes(name), name);
  }
  assert.equal(read('robots.txt', bare), 'User-agent: *\nAllow: /\n');
  assert.match(read('llms.txt', bare), /\]\(\/briefings\/arrivals\/\)/);
  for (const path of files.filter((name) => /\.(html|xml|json|txt)$/.test(name))) {
    assert.doesNotMatch(read(path, bare), /localhost|rel="(canonical|alternate)"|mailto:|Edit this page|Report an error in/, path);
  }
});
