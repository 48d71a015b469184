import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeFile } from './data-file.ts';

test('lines end where they end for a reader, CR alone included, also in a file that is no UTF-8', () => {
  assert.equal(decodeFile('a.yaml', Buffer.from('a\rb\r\nc\n')).file.text, 'a\nb\nc\n');
  const { file, problems } = decodeFile('a.yaml', Buffer.from('a\rb\r\nc\xe9', 'latin1'));
  assert.equal(file.text, 'a\nb\ncé');
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[3, 2]],
  );
});
