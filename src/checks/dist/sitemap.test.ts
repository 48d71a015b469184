import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, runCheck } from './output.fixture.ts';
import { sitemapCheck } from './sitemap.ts';

const site = 'https://example.org/a/';
const canonical = (path: string): string => `<link rel="canonical" href="${site}${path}">`;
const sitemap = (...paths: string[]): string => `<urlset>${paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join('')}</urlset>`;
const whole = {
  '404.html': page(''),
  'index.html': page('', canonical('')),
  'one/index.html': page('', canonical('one/')),
  'search/index.html': page('', `<meta name="robots" content="noindex">${canonical('search/')}`),
  'moved/index.html': page('', canonical('one/')),
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${site}sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': sitemap('', 'one/'),
};

test('a sitemap of all pages but those that are moved, not found or not to be listed passes; so does a site without address', (context) => {
  assert.deepEqual(runCheck(sitemapCheck, context, whole, '/a/'), []);
  assert.deepEqual(runCheck(sitemapCheck, context, { 'index.html': page(''), 'one/index.html': page('') }, '/a/'), []);
});

test('a page that is missing, one too many, one twice, and a page without canonical are reported', (context) => {
  assert.deepEqual(
    runCheck(sitemapCheck, context, { ...whole, 'sitemap-0.xml': sitemap('', '', 'search/', 'gone/'), 'two/index.html': page('') }, '/a/'),
    [
      'one/index.html:1:102 The sitemap does not list https://example.org/a/one/.',
      'sitemap-0.xml:1:1 The sitemap lists https://example.org/a/ twice.',
      'sitemap-0.xml:1:1 The sitemap lists https://example.org/a/gone/, which is no page for search engines.',
      'sitemap-0.xml:1:1 The sitemap lists https://example.org/a/search/, which is no page for search engines.',
      'two/index.html:1:1 The page has no canonical address, and others have.',
    ],
  );
});

test('a site that knows its address and has no sitemap, or one that is named and not there, is reported', (context) => {
  const { 'sitemap-0.xml': _, ...without } = whole;
  assert.equal(runCheck(sitemapCheck, context, without, '/a/').length, 3);
  const { 'sitemap-index.xml': __, ...none } = without;
  assert.equal(runCheck(sitemapCheck, context, none, '/a/').length, 2);
});
