import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress, readSite, toHref } from './site.ts';

test('without variables the site stands at the root and has no absolute addresses', () => {
  assert.deepEqual(readSite({}), { base: '/', siteUrl: undefined });
  assert.deepEqual(readSite({ BASE_PATH: '', SITE_URL: '' }), { base: '/', siteUrl: undefined });
});

test('the base path has both slashes, however its end is written', () => {
  assert.equal(readSite({ BASE_PATH: '/' }).base, '/');
  assert.equal(readSite({ BASE_PATH: '/a/b' }).base, '/a/b/');
  assert.equal(readSite({ BASE_PATH: '/a/b/' }).base, '/a/b/');
});

test('a base path that could not be an address is refused, with what it holds and what to write', () => {
  for (const value of ['a/b', '//a', '/a//b', '/a/../b', '/./', '/a b', '/ä', 'https://example.org/a', '/a?b', '/a#b']) {
    assert.throws(
      () => readSite({ BASE_PATH: value }),
      (error: Error) =>
        error instanceof RangeError && error.message.startsWith(`BASE_PATH is "${value}". Write a path such as /gov/briefs/`),
      value,
    );
  }
});

test('the address of the site is scheme and host', () => {
  assert.equal(readSite({ SITE_URL: 'https://example.org' }).siteUrl?.href, 'https://example.org/');
  assert.equal(readSite({ SITE_URL: 'http://example.org:8080/' }).siteUrl?.href, 'http://example.org:8080/');
});

test('an address with a path, a query, a password or another scheme is refused', () => {
  for (const value of [
    'example.org',
    'https://example.org/a/',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://a:b@example.org',
    'ftp://example.org',
    'https://',
  ]) {
    assert.throws(
      () => readSite({ SITE_URL: value }),
      (error: Error) => error instanceof RangeError && error.message.startsWith(`SITE_URL is "${value}".`),
      value,
    );
  }
});

test('a path of the site gets its base, with query and fragment kept', () => {
  assert.equal(toHref('/', '/'), '/');
  assert.equal(toHref('/a/b/', '/'), '/a/b/');
  assert.equal(toHref('/a/b/', '/facts/x/#note'), '/a/b/facts/x/#note');
  assert.equal(toHref('/a/b/', '/search/?q=a/b'), '/a/b/search/?q=a/b');
  assert.equal(toHref('/', '/charts/shares.vl.json'), '/charts/shares.vl.json');
  assert.equal(toHref('/', '/.well-known/security.txt'), '/.well-known/security.txt');
});

test('a path the site cannot have is refused', () => {
  for (const path of ['facts/', '', '#a', '//example.org/', 'https://example.org/'])
    assert.throws(() => toHref('/', path), /is not a path of the site/, path);
  for (const path of ['/facts', '/facts#a', '/v1.2', '/facts?q=/'])
    assert.throws(() => toHref('/', path), /end the path in "\/" or in a file extension/, path);
});

test('an address ends in a slash or in an extension', () => {
  assert.deepEqual(['/', '/a/', '/a.png', '/a.pf_meta', '/a', '/a.', '/a.1'].map(isAddress), [true, true, true, true, false, false, false]);
});
