import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './parse-mdx.ts';
import { readBrief } from './read-brief.ts';

const opening = `<Answer>

It fell to <Fact id="share" /> by [count](/glossary/#count). <Source id="book" />

</Answer>

<InBrief>

- One <Fact id="one" />, says *somebody* <Source id="book" />.
- Two.

</InBrief>
`;

const read = (body: string) => readBrief(parseMdx('a.mdx', body, 1));

test('the opening of a briefing is read as words, with figures by id and without links and sources', () => {
  assert.deepEqual(read(`${opening}\n## Then\n\n<Answer>Another.</Answer>\n`), {
    answer: 'It fell to [[share]] by count.',
    bullets: ['One [[one]], says somebody.', 'Two.'],
  });
});

test('an answer on one line is an answer, and one in a comment or below a heading is none', () => {
  assert.equal(read('<Answer>It fell to <Fact id="share" />.</Answer>\n')?.answer, 'It fell to [[share]].');
  assert.equal(read('{/* <Answer> */}\n'), undefined);
  assert.equal(read('## Then\n\n<Answer>\n\nIt fell.\n\n</Answer>\n'), undefined);
});

test('the parts of a page keep their order, and comments are none', () => {
  const { blocks } = parseMdx('a.mdx', `{/* draft */}\n${opening}\n## Then\n\n| a | b |\n| - | - |\n| c | <Fact id="d" /> |\n`, 10);
  assert.deepEqual(
    blocks.map(({ name, texts, line }) => [name, texts, line]),
    [
      ['Answer', ['It fell to [[share]] by count. '], 11],
      ['InBrief', ['One [[one]], says somebody .', 'Two.'], 17],
      ['heading', ['Then'], 24],
      ['table', ['a', 'b', 'c', '[[d]]'], 26],
    ],
  );
});
