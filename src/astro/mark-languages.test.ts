import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markLanguages } from './mark-languages.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>港</title></head><body>${body}</body></html>`;
const told = new Map([['Der Hafen', 'de']]);

test('runs in other languages are marked wherever they stand, and nothing else changes', () => {
  assert.equal(
    markLanguages(page('<p>Also: 港, <b>ノース</b> &amp; Der Hafen</p>'), told),
    page('<p>Also: <span lang="ja">港</span>, <b><span lang="ja">ノース</span></b> &amp; <span lang="de">Der Hafen</span></p>'),
  );
  assert.equal(
    markLanguages(page('<svg><text>港 A</text></svg>'), told),
    page('<svg><text><tspan xml:lang="ja">港</tspan> A</text></svg>'),
  );
  assert.equal(markLanguages(page('<p>Only ours</p>'), told), page('<p>Only ours</p>'));
});

test('what says its language, and what can hold no elements, stays as it is', () => {
  const body = '<q lang="zh">港</q><textarea>港</textarea><script>"港"</script><svg><title>港</title></svg><p title="港">x</p>';
  assert.equal(markLanguages(page(body), told), page(body));
});

test('on a site in Japanese its own words are not foreign', () => {
  const own = '<html lang="ja"><body><p>港 <b>何亚东</b></p></body></html>';
  assert.equal(markLanguages(own, told), '<html lang="ja"><body><p>港 <b><span lang="zh-Hans">何亚东</span></b></p></body></html>');
});

test('in a text that says it is in English, letters of Japanese are marked on any site, and nothing that only a record tells', () => {
  const page = '<html lang="ja"><body><p lang="en">Monthly data, 月別, Bericht</p><p lang="zh">月別</p></body></html>';
  assert.equal(
    markLanguages(page, new Map([['Bericht', 'de']])),
    '<html lang="ja"><body><p lang="en">Monthly data, <span lang="ja">月別</span>, Bericht</p><p lang="zh">月別</p></body></html>',
  );
});
