/** The reader of pages. */
import assert from 'node:assert/strict';
import { parseMdx } from '../../src/registry/parse-mdx.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import { assertInside, assertTold, growth, property, textOf, words, type Property } from './property.ts';

const pieces = [
  ...[
    '\n',
    '\n\n',
    '# ',
    '## Title\n',
    '- ',
    '1. ',
    '> ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '|',
    '| a | b |\n| - | - |\n',
    '---\n',
    '\\',
    '&amp;',
    '&#x202e;',
  ],
  ...[
    '<Fact id="a" />',
    '<Fact',
    '<Quote id="b">',
    '</Quote>',
    '<',
    '>',
    '/>',
    '{',
    '}',
    '{/* a */}',
    '{a}',
    '="',
    'import a from "b"\n',
    'export ',
  ],
  ...['[a](b)', '[a]', '[^1]', '[^1]: note\n', '![', '](', 'https://example.org', 'a@example.org', '<!-- a -->', ' ', '    ', '\t', 'word'],
];
const read = (text: string) => parseMdx('a.mdx', text, 1);

export const mdx: readonly Property[] = [
  property('MDX: any text is read or refused with a place in it', textOf(pieces, 25), (text) => {
    const { components, headings, links, images, prose, problems } = read(text);
    assertTold(text, problems);
    for (const place of [...components, ...headings, ...links, ...images, ...prose]) assertInside(text, place);
    const lines = text.split('\n');
    for (const { text: words, place } of prose)
      for (const { 0: word, index } of words.matchAll(/\bword\b/g)) {
        const { line, column } = place(index);
        assert.ok((lines[line - 1] ?? '').slice(column - 1).startsWith(word), 'a word stands where it is said to');
      }
  }),
  property('MDX: words without a mark of it are read as they are', words, (text) => {
    const plain = text.replaceAll(/[^\p{L}\p{N}é港, ]|\p{Default_Ignorable_Code_Point}/gu, '').trim();
    if (!/^\p{L}/u.test(plain) || /^(?:import|export) /.test(plain)) return;
    const { prose, problems } = read(plain);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      prose.map((one) => one.text),
      [plain],
    );
  }),
  property(
    'sentences: splitting a paragraph loses no letter of it',
    textOf(['. ', '! ', '? ', 'A', 'b', 'U.S. ', 'No. ', '”', '(', '2', ' ']),
    (text) => {
      const bare = (letters: string): string => letters.replaceAll(/\s/g, '');
      assert.equal(bare(splitSentences(text).join('')), bare(text));
    },
  ),
  growth('MDX', [...pieces, '](', '~~*', '**a', 'a\n===\n'], read),
  growth('sentences', ['. ', '! ', 'A', 'b', ' ', '”', '.', '\n', '('], splitSentences),
];
