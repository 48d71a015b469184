import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOffset } from './source-offsets.ts';

/** The source from the place on at which the word of the value stands. */
const from = (source: string, value: string, word: string) => source.slice(sourceOffset(source, value, value.indexOf(word)));

test('a text that stands as it was read has its own offsets', () => {
  assert.equal(from('It came late.', 'It came late.', 'late'), 'late.');
  assert.equal(from('a  b', 'a  b', 'b'), 'b');
});

test('quotation marks, escapes and doubled marks of YAML are passed over', () => {
  assert.equal(from('"It came \\u00e9 late."', 'It came é late.', 'late'), 'late."');
  assert.equal(from('"It came\\u00a0late."', 'It came\u00a0late.', 'late'), 'late."');
  assert.equal(from(`'It''s late.'`, "It's late.", 'late'), "late.'");
  assert.equal(from('"a \\"b\\" late"', 'a "b" late', 'late'), 'late"');
  assert.equal(from('"a\\\\b late"', 'a\\b late', 'late'), 'late"');
});

test('folded lines are one space', () => {
  assert.equal(from('It came  \n    late.', 'It came late.', 'late'), 'late.');
  assert.equal(from('>-\n  It came\n  late\n  again.', 'It came late again.', 'again'), 'again.');
});

test('entities, escapes and the marks of lines in Markdown are passed over', () => {
  assert.equal(from('caf&eacute; late', 'café late', 'late'), 'late');
  assert.equal(from('tea &amp; late', 'tea & late', 'late'), 'late');
  assert.equal(from('so &nbsp; late', 'so \u00a0 late', '\u00a0'), '&nbsp; late');
  assert.equal(from('"so \\u00a0 late"', 'so \u00a0 late', '\u00a0'), '\\u00a0 late"');
  assert.equal(from('2\\*3 late', '2*3 late', 'late'), 'late');
  assert.equal(from('It came\n> late.', 'It came\nlate.', 'late'), 'late.');
  assert.equal(from('&#x1F600; late', '😀 late', 'late'), 'late');
});
