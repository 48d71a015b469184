import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartFilesCheck } from './chart-files.ts';
import { page, runCheck } from './output.fixture.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>Finding</title></svg>';

function png(width: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.write('89504e470d0a1a0a', 'hex');
  head.writeUInt32BE(width, 16);
  return head;
}

const whole: Readonly<Record<string, string | Uint8Array>> = {
  'charts/shares/index.html': page('<figure data-chart="shares"></figure>'),
  'charts/shares.svg': svg,
  'charts/shares.small.svg': svg,
  'charts/shares.small-dark.svg': svg,
  'charts/shares.png': png(1280),
  'charts/shares.vl.json': '{"$schema":"https://vega.github.io/schema/vega-lite/v6.json","layer":[]}',
  'charts/shares.csv': 'a,b\n1,2\n',
  'embed/shares/index.html': page('<svg></svg>', '<meta name="robots" content="noindex">'),
};

test('a chart with all its files passes', (context) => {
  assert.deepEqual(runCheck(chartFilesCheck, context, whole, '/a/b/'), []);
});

test('every file that a chart lacks is reported', (context) => {
  const { 'charts/shares/index.html': only = '' } = whole;
  assert.deepEqual(
    runCheck(chartFilesCheck, context, { 'charts/shares/index.html': only }),
    Object.keys(whole)
      .filter((path) => path !== 'charts/shares/index.html')
      .sort()
      .map((path) => `${path}:1:1 The chart "shares" has no file "${path}".`),
  );
});

test('a file that does not stand by itself is reported', (context) => {
  const spoilt = {
    ...whole,
    'charts/shares.svg': '<svg width="1"><rect style="fill:red" fill="var(--chart-1)"/><image href="https://example.org/a.png"/></svg>',
    'charts/shares.png': png(640),
    'charts/shares.vl.json': '{"$schema":"https://vega.github.io/schema/vega-lite/v5.json","data":{"url":"a.csv"}}',
    'charts/shares.csv': 'a,b\n',
    'embed/shares/index.html': page('<script src="/a.js"></script>'),
  };
  assert.deepEqual(runCheck(chartFilesCheck, context, spoilt), [
    'charts/shares.csv:1:1 The file has no rows.',
    'charts/shares.png:1:1 The file is 640 pixels wide; it should be 1280.',
    'charts/shares.svg:1:1 The file does not begin as an SVG file: the namespace is missing.',
    'charts/shares.svg:1:1 The file has no <title> of its own.',
    'charts/shares.svg:1:1 The file holds a style or a script.',
    'charts/shares.svg:1:1 The file refers to something outside it.',
    'charts/shares.svg:1:1 The file uses colours of the style sheet.',
    'charts/shares.vl.json:1:1 The file does not say that it is Vega-Lite 6.',
    'charts/shares.vl.json:1:1 The file loads something from an address.',
    'embed/shares/index.html:1:1 The file has a script, which the policy of frames forbids.',
    'embed/shares/index.html:1:1 The file has no drawing.',
    'embed/shares/index.html:1:1 The file lets search engines list a chart without its page.',
  ]);
});
