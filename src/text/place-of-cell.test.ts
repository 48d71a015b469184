import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLooseQuote, placeOfCell } from './place-of-cell.ts';

const place = (text: string, line: number, index: number, separator?: string) => {
  const at = placeOfCell(text.split('\n'), line, index, separator === undefined ? {} : { separator });
  return `${at.line}:${at.column}`;
};

test('a cell begins behind the separators before it, and those in quotation marks are part of a cell', () => {
  assert.equal(place('a,b,c', 1, 2), '1:5');
  assert.equal(place('"a, b",c', 1, 1), '1:8');
  assert.equal(place('a,,', 1, 2), '1:4');
  assert.equal(place('a;"b;c";d', 1, 2, ';'), '1:9');
});

test('a cell behind one of several lines is on the last of them', () => {
  assert.equal(place('head\n"a\nb",c', 2, 0), '2:1');
  assert.equal(place('head\n"a\nb",c', 2, 1), '3:4');
  assert.equal(place('head\n"a\nb","c\nd",e', 2, 2), '4:4');
});

test('the quotation mark without its other half is found where it stands', () => {
  const found = (text: string): string | undefined => {
    const at = findLooseQuote(text);
    return at === undefined ? undefined : text.slice(at);
  };
  assert.equal(found('a,"b""c",d\n"e\nf",g\n'), undefined);
  assert.equal(found('a,b\n1,"2\n3,4\n'), '"2\n3,4\n');
  assert.equal(found('a,b\n1,"2"x\n3,"4"\n'), '"2"x\n3,"4"\n');
  assert.equal(found('a,b\n1,6"4\n'), '"4\n');
  assert.equal(found('a,""'), undefined);
  assert.equal(findLooseQuote('# a "\n1,"2"\n', { comment: '#' }), undefined);
});
