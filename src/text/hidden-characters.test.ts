import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHidden } from './hidden-characters.ts';

test('what is not shown is found, also beyond the first plane', () => {
  const hidden = [
    0x0, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x2069, 0x2800, 0x3164, 0xfeff,
  ];
  const further = [0xffa0, 0xfffa, 0xfffd, 0xffff, 0xe000, 0x1d173, 0xe0001, 0xe0041, 0x10ffff];
  for (const code of [...hidden, ...further]) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    assert.deepEqual(findHidden(`ab${String.fromCodePoint(code)}c`), { name, offset: 2 }, name);
  }
  assert.deepEqual(findHidden('a\ud800b'), { name: 'U+D800', offset: 1 });
});

test('what people write in their languages is not', () => {
  assert.equal(findHidden('naïve, 日本, Ελλάς, العربية, हिन्दी, Việt, e\u0301, 1\u00a0000\t5\u202f%\n'), undefined);
  // An emoji in colour, a sign as text, and a name with the form of a character that its bearer uses.
  assert.equal(findHidden('⚠\ufe0f ☎\ufe0e 葛\u{e0100}城'), undefined);
});

test('variation selectors that follow nothing, or each other, could carry a text of their own', () => {
  assert.deepEqual(findHidden('a \ufe0f'), { name: 'U+FE0F', offset: 2 });
  assert.deepEqual(findHidden('⚠\ufe0f\ufe0f'), { name: 'U+FE0F', offset: 2 });
});
