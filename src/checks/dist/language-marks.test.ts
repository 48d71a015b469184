import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageMarksCheck } from './language-marks.ts';
import { page, runCheck } from './output.fixture.ts';

test('marked runs, drawings and what can hold no elements pass', (context) => {
  const body = '<p>Port (<span lang="ja">港</span>)</p><svg><title>港</title><text><tspan xml:lang="zh-Hant">港</tspan></text></svg>';
  assert.deepEqual(runCheck(languageMarksCheck, context, { 'a.html': page(`${body}<textarea>港</textarea><p title="港">Port</p>`) }), []);
});

test('letters that no element names the language of are reported where they stand', (context) => {
  assert.deepEqual(
    runCheck(languageMarksCheck, context, {
      'a.html': page('<p>Port 港</p><p lang="de">港</p>'),
      'b.html': page('<svg><text>ノース</text></svg>'),
    }),
    [
      'a.html:2:4 “Port 港” is in an element that names no language of its letters.',
      'a.html:2:27 “港” is in an element that names no language of its letters.',
      'b.html:2:12 “ノース” is in an element that names no language of its letters.',
    ],
  );
});
