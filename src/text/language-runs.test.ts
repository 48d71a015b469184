import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageRuns, toldLanguages, type ToldLanguages } from './language-runs.ts';

const marked = (text: string, told?: ToldLanguages): string[] =>
  languageRuns(text, told).map(({ start, end, language }) => `${language} ${text.slice(start, end)}`);

test('kana and kanji are Japanese, and a sentence of them with digits and signs is one run', () => {
  assert.deepEqual(marked('Also: ノースポート, 北港.'), ['ja ノースポート', 'ja 北港']);
  assert.deepEqual(marked('“「港」の船、2年で半減 8%まで” said the port.'), ['ja 「港」の船、2年で半減 8%まで']);
  assert.deepEqual(marked('A port · with 2,000 ships, “Großteil” — and é'), []);
});

test('Han letters that no Japanese standard has are marked zh, simplified or traditional', () => {
  assert.deepEqual(marked('何亚东'), ['zh-Hans 何亚东']);
  assert.deepEqual(marked('你好嗎'), ['zh-Hant 你好嗎']);
  assert.deepEqual(marked('髙橋'), ['ja 髙橋']);
});

test('a record that names the language of its text is believed before the letters', () => {
  const told = toldLanguages([
    { text: '港務局公告 (headline as recorded)', language: 'zh-Hant' },
    { text: 'Der Hafen meldet', language: 'de' },
    { text: 'Italian post on ports (no headline)', language: 'it' },
    { text: 'Japanese article on ports', language: 'ja' },
  ]);
  assert.deepEqual(marked('Harbour, “港務局公告 (headline as recorded)”', told), ['zh-Hant 港務局公告']);
  assert.deepEqual(marked('Zeitung, “Der Hafen meldet” (2020)', told), ['de Der Hafen meldet']);
  assert.deepEqual(marked('Italian post on ports (no headline); Japanese article on ports', told), []);
});
