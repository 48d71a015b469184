import assert from 'node:assert/strict';
import { test } from 'node:test';
import { internalLinksCheck } from './internal-links.ts';
import { page, runCheck } from './output.fixture.ts';

test('links that lead to a page, a file, a place on a page or another site pass', (context) => {
  const body = `<h2 id="why">Why</h2><a href="/facts/">a</a><a href="#why">b</a><a href="../facts/#top">c</a><a href="/facts/?q=1#f1">d</a>
<a href="/data.csv">e</a><a href="https://example.org/x">f</a><a href="mailto:a@example.org">g</a><a href="#">h</a><form action="/facts/"></form>`;
  assert.deepEqual(
    runCheck(internalLinksCheck, context, { 'one/index.html': page(body), 'facts/index.html': page('<p id="f1">x</p>'), 'data.csv': 'a' }),
    [],
  );
});

test('a link that leads nowhere is reported at its attribute, with the nearest address there is', (context) => {
  const site = { 'index.html': page('<p>\n  <a class="x" href="/fcats/">a</a></p>'), 'facts/index.html': page('') };
  assert.deepEqual(runCheck(internalLinksCheck, context, site), [
    'index.html:3:16 The address "/fcats/" leads to no page or file of the site.',
  ]);
});

test('a link without its final slash, or to a place that is not there, is reported', (context) => {
  assert.deepEqual(
    runCheck(internalLinksCheck, context, {
      'index.html': page('<a href="/facts">a</a>\n<a href="/facts/#f2">b</a>'),
      'facts/index.html': page('<p id="f1">x</p>'),
    }),
    [
      'index.html:2:4 The address "/facts" ends neither in "/" nor in a file extension.',
      'index.html:3:4 The address "/facts/#f2" names the place "#f2", which is not on that page.',
    ],
  );
});

test('below a base path an address that leaves the base is reported, and one that keeps it passes', (context) => {
  const site = { 'index.html': page('<a href="/a/b/facts/">a</a>\n<a href="/facts/">b</a>'), 'facts/index.html': page('') };
  assert.deepEqual(runCheck(internalLinksCheck, context, site, '/a/b/'), [
    'index.html:3:4 The address "/facts/" leaves the folder of the site, "/a/b/".',
  ]);
});

test('the page for what is not found may not use relative addresses', (context) => {
  assert.deepEqual(runCheck(internalLinksCheck, context, { '404.html': page('<a href="facts/">a</a>'), 'facts/index.html': page('') }), [
    '404.html:2:4 The address "facts/" is relative, and the page for what is not found is shown at any depth.',
  ]);
});

test('files the page loads have to be there too, in every candidate of a srcset', (context) => {
  const body =
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">\n<link rel="stylesheet" href="/s.css"><link rel="alternate" href="/rss.xml">';
  assert.deepEqual(runCheck(internalLinksCheck, context, { 'index.html': page(body), 'a.png': 'x', 's.css': '' }), [
    'index.html:2:19 The address "/b.png" leads to no page or file of the site.',
    'index.html:3:60 The address "/rss.xml" leads to no page or file of the site.',
  ]);
});

test('an address of the machine the site was made on is reported', (context) => {
  assert.deepEqual(runCheck(internalLinksCheck, context, { 'index.html': page('<a href="http://localhost:4321/facts/">a</a>') }), [
    'index.html:2:4 The address "http://localhost:4321/facts/" is that of a machine the site is made on.',
  ]);
});
