import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, refusalOf, rowsOf } from './import.fixture.ts';

test('every encoding gives the same table, and bytes that have no letter in it are refused with their place', async () => {
  const text = 'pays;année;prix\nFrance;2020;1,5\nCôte d’Ivoire;2021;2,25\n';
  const expected = await rowsOf(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  const western = Buffer.from(Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));
  for (const bytes of [
    Buffer.from(`\ufeff${text}`),
    utf16,
    swapped,
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    western,
    Buffer.from(text.replaceAll('\n', '\r\n')),
    Buffer.from(text.replaceAll('\n', '\r')),
  ])
    assert.deepEqual(await rowsOf(bytes), expected);
  assert.match(await refusalOf(western, { encoding: 'utf-8' }), /^file\.csv:1:9 import-encoding The file is not utf-8 from this place on/);
  assert.match(
    await refusalOf(Buffer.concat([Buffer.from('a,b\né,1\n'), Buffer.from([0xe9, 0x2c, 0x32, 0x0a])])),
    /import-encoding The file mixes encodings: line 2 is UTF-8, line 3 is not/,
  );
  assert.match(await refusalOf('a,b\nx\0,1\ny,2\n'), /^file\.csv:2:2 import-encoding The file holds a NUL/);
});

test('encodings of other languages are told by their letters', async () => {
  const samples: readonly (readonly [encoding: string, bytes: string, word: string])[] = [
    ['shift_jis', '8d91 96bc 2c 944e 2c 9094 97ca 0a 9286 8d91 2c 32303230 2c 3135 0a', '中国'],
    ['euc-jp', 'b9f1 ccbe 2c c7af 2c bff4 ceec 0a c3e6 b9f1 2c 32303230 2c 3135 0a a5d5 a5e9 a5f3 a5b9 2c 32303231 2c 3232 0a', '中国'],
    [
      'windows-1251',
      'd1f2f0e0ede0 3b c3eee4 3b c7ede0f7e5ede8e5 0a d0eef1f1e8ff 3b 32303230 3b 312c35 0a cae8f2e0e9 3b 32303231 3b 32 0a',
      'Россия',
    ],
  ];
  for (const [encoding, bytes, word] of samples) {
    const table = await read(Buffer.from(bytes.replaceAll(' ', ''), 'hex'));
    assert.ok(table.notes[0]?.startsWith(`Encoding: ${encoding} (it reads `), table.notes[0]);
    assert.equal(table.columns[0]?.cells[0], word);
  }
});

test('pairs of bytes that may be of three languages are no text of single letters: who knows it names the encoding', async () => {
  const table = Buffer.from('b9c1 2c c7af 2c bdc5 cecc 0a c5ec b5fe 2c 32303230 2c 3135 0a'.replaceAll(' ', ''), 'hex');
  assert.match(await refusalOf(table), /^file\.csv:1:1 import-encoding The letters are pairs of bytes, which may be euc-jp/);
  assert.equal((await read(table, { encoding: 'euc-jp' })).columns[0]?.cells[0], '東京');
});
