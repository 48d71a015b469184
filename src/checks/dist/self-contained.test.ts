import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, runCheck } from './output.fixture.ts';
import { selfContainedCheck } from './self-contained.ts';

test('files of the site, and links that are only followed, pass', (context) => {
  const body = '<a href="https://example.org/">source</a><img src="/a.png" alt=""><svg><use href="#x"></use></svg>';
  const head =
    '<link rel="stylesheet" href="/s/a.css"><link rel="canonical" href="https://example.org/"><link rel="icon" href="/favicon.svg">';
  const css =
    '@import "b.css"; /* url(https://example.org/c.png) */ @font-face { src: url("../f.woff2") format("woff2") } p { clip-path: url(#c); background: url(/a.png) }';
  assert.deepEqual(
    runCheck(selfContainedCheck, context, { 'a.html': page(body, head), 's/a.css': css, 's/b.css': '', 'f.woff2': 'x', 'a.png': 'x' }),
    [],
  );
});

test('everything a page would load from elsewhere is reported', (context) => {
  const body = [
    '<img src="https://example.org/a.png" alt="">',
    '<img srcset="/a.png 1x, //example.org/b.png 2x" alt="">',
    '<script src="https://example.org/a.js"></script>',
    '<link rel="preload" href="https://example.org/f.woff2" as="font">',
    '<link rel="preconnect" href="https://example.org">',
    '<svg><image href="https://example.org/c.png"></image></svg>',
    '<iframe src="https://example.org/"></iframe>',
    '<link rel="icon" href="data:,">',
  ].join('\n');
  assert.deepEqual(runCheck(selfContainedCheck, context, { 'a.html': page(body), 'a.png': 'x' }), [
    'a.html:2:6 "https://example.org/a.png" is loaded from outside the site.',
    'a.html:3:6 "//example.org/b.png" is loaded from outside the site.',
    'a.html:4:9 "https://example.org/a.js" is loaded from outside the site.',
    'a.html:5:21 "https://example.org/f.woff2" is loaded from outside the site.',
    'a.html:6:24 "https://example.org" is loaded from outside the site.',
    'a.html:7:13 "https://example.org/c.png" is loaded from outside the site.',
    'a.html:8:9 "https://example.org/" is loaded from outside the site.',
    'a.html:9:18 "data:," is data in place of an address, which the policy of the page blocks.',
  ]);
});

test('style sheets may import and load files of the site only', (context) => {
  const css = '@import url(https://example.org/a.css);\np { background: url("data:image/png;base64,AA") }\nb { background: url(gone.png) }';
  assert.deepEqual(runCheck(selfContainedCheck, context, { 'a.css': css }), [
    'a.css:1:9 "https://example.org/a.css" is loaded from outside the site.',
    'a.css:2:17 "data:image/png;base64,AA" is data in place of an address, which the policy of the page blocks.',
    'a.css:3:17 The style sheet loads "gone.png", which is no file of the site.',
  ]);
});
