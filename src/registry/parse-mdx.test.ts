import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx, usedIds } from './parse-mdx.ts';

test('components have their attributes and places in the file', () => {
  const { components, problems } = parseMdx('a.mdx', 'It is\n<Fact id="share-2010" /> now.\n', 12);
  assert.deepEqual(problems, []);
  assert.equal(components.length, 1);
  const [use] = components;
  assert.deepEqual(
    { ...use, attributes: { ...use?.attributes } },
    {
      name: 'Fact',
      attributes: { id: { value: 'share-2010', line: 13, column: 7 } },
      hasFaults: false,
      hasChildren: false,
      line: 13,
      column: 1,
    },
  );
});

test('ids are listed once, in the order a reader meets them, also inside tables', () => {
  const mdx = parseMdx('a.mdx', '<Fact id="b" /> <Fact id="a" />\n\n| x |\n| - |\n| <Fact id="c" /> <Fact id="b" /> |\n', 1);
  assert.deepEqual(usedIds(mdx, 'Fact'), ['b', 'a', 'c']);
});

test('code is never run: it is a problem, and a comment is not', () => {
  const { problems } = parseMdx('a.mdx', 'export const a = 1\n\n{/* fine */} {1 + 1}\n', 1);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [
      ['mdx-code', 1],
      ['mdx-code', 3],
    ],
  );
});

test('code spans and fences are words about code', () => {
  assert.deepEqual(parseMdx('a.mdx', '`<Fact id="x" />` and `{a}`\n\n```mdx\n<Chart id="y" />\n```\n', 1).components, []);
});
