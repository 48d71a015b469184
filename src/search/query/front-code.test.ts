import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontCode, readFrontCode } from './front-code.ts';

test('a word is written as what it shares with the one before, and the rest', () => {
  assert.equal(frontCode(['port', 'ports', 'quay']), '0port 4s 0quay');
});

test('every list comes back as it was', () => {
  const long = 'a'.repeat(50);
  for (const words of [
    [],
    ['a'],
    ['2010', '2011', 'fy2010'],
    ['東京', '東京湾', '港'],
    [long, `${long}b`],
    ['same', 'same'],
    ['𠮷', '𠮷野'],
  ])
    assert.deepEqual(readFrontCode(frontCode(words)), words);
});
