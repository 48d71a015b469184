import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Registry } from '../registry/registry.ts';
import { buildFeed, itemHtml, newestOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssXml } from './rss.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const address = (path: string) => `https://example.org/a${path}`;
const rules = readFileSync(join(import.meta.dirname, '../../tests/rss-2.0.rng'), 'utf8');
const faultsOf = async (xml: string): Promise<string[]> =>
  (await validateXML({ xml, schema: rules, extension: 'relaxng' })).errors.map(({ message }) => message);

/** The sample site with so many briefings, each changed a day after the one before. */
function withBriefings(count: number, change: object = {}): Registry {
  const [briefing] = registry.briefings.values();
  assert.ok(briefing);
  const briefings = Array.from({ length: count }, (_, index) => ({
    ...briefing,
    id: `b-${index}`,
    order: String(index),
    updated: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    published: '2026-01-01',
    ...change,
  }));
  return { ...registry, briefings: new Map(briefings.map((one) => [one.id, one])) };
}

test('the feed has every briefing with full addresses, and its figures with qualifier, definition, period, status and source', () => {
  const feed = buildFeed(registry, address);
  const [item] = feed.items;
  assert.ok(item);
  assert.equal(item.address, 'https://example.org/a/briefings/arrivals/');
  assert.equal(item.title, 'Fewer ships come from Southport');
  assert.ok(item.figures.length > 0);
  for (const { text } of item.figures) assert.match(text, /Period: .*Status: .*Source: /);
  assert.ok(!itemHtml(item).includes('[['), 'every placeholder is filled');
});

test('the newest change comes first, fifty at most, and drafts stay away', () => {
  const feed = buildFeed(withBriefings(60), address);
  assert.deepEqual([feed.items.length, feed.items[0]?.address, newestOf(feed)], [50, address('/briefings/b-59/'), '2026-03-01']);
  assert.deepEqual(buildFeed(withBriefings(3, { draft: true }), address).items, []);
});

test('RSS keeps the rules of RSS 2.0, with any characters in its words and with nothing to tell', async () => {
  const hostile = 'A & B < "C" > ]]> \'D\' 港 &amp; <script>alert(1)</script>';
  const odd = withBriefings(2, { title: hostile, description: hostile, topics: [hostile] });
  for (const feed of [buildFeed(registry, address), buildFeed(odd, address), buildFeed(withBriefings(0), address)]) {
    const xml = await rssXml(feed, address('/rss.xml'));
    assert.deepEqual(await faultsOf(xml), []);
    assert.equal(xml, await rssXml(feed, address('/rss.xml')));
  }
  const xml = await rssXml(buildFeed(odd, address), address('/rss.xml'));
  assert.match(xml, /<title>A &amp; B &lt; (&quot;|")C(&quot;|") &gt; \]\](>|&gt;) ('|&apos;)D('|&apos;) 港 &amp;amp; &lt;script&gt;/);
  assert.match(xml, /<guid isPermaLink="true">https:\/\/example\.org\/a\/briefings\/b-1\/<\/guid>/);
  assert.match(xml, /<atom:updated>2026-01-02T00:00:00Z<\/atom:updated>/);
  assert.match(xml, /<pubDate>Thu, 01 Jan 2026 00:00:00 GMT<\/pubDate>/);
  assert.match(xml, /<language>en-GB<\/language>/);
});

test('what breaks the rules of RSS is found by them', async () => {
  const xml = await rssXml(buildFeed(registry, address), address('/rss.xml'));
  for (const [from, to] of [
    [/<description>[^<]*<\/description><link>/, '<link>'],
    [/<pubDate>[^<]*<\/pubDate>/, '<pubDate>2026-01-01</pubDate>'],
    [/<guid isPermaLink="true">[^<]*</, '<guid isPermaLink="true">/briefings/arrivals/<'],
    [/<item>/, '<item><title>Twice</title>'],
    [/<\/item>/, '<author>Harbour desk</author></item>'],
  ] as const) {
    const broken = xml.replace(from, to);
    assert.notEqual(broken, xml);
    assert.notDeepEqual(await faultsOf(broken), [], String(from));
  }
});

test('JSON Feed has what version 1.1 requires: an address for a name, content, and instants as RFC 3339 writes them', () => {
  const feed = jsonFeed(buildFeed(withBriefings(2), address), address('/feed.json')) as {
    version: string;
    title: string;
    feed_url: string;
    items: Record<string, unknown>[];
  };
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.title, registry.site.name);
  assert.equal(feed.feed_url, 'https://example.org/a/feed.json');
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, 2);
  for (const item of feed.items) {
    assert.equal(item['id'], item['url']);
    assert.equal(typeof item['content_html'], 'string');
    for (const key of ['date_published', 'date_modified']) assert.match(String(item[key]), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.ok((item['authors'] as { name: string }[]).every(({ name }) => name !== ''));
  }
});
