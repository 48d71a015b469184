/** The reader of YAML, and of bytes as text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { decodeFile } from '../../src/registry/data-file.ts';
import { parseYaml } from '../../src/registry/parse-yaml.ts';
import { assertInside, assertTold, growth, property, textOf, words, type Property } from './property.ts';

const pieces = [
  ...[
    'a',
    'b-c',
    'value',
    ': ',
    ':',
    ':\n',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '-',
    '\t',
    ' ',
    '#',
    ' # note',
    '?',
    '? ',
    '|',
    '>',
    '|-\n  ',
    '>\n',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '<<: ',
    '!!str ',
    '!',
    '%YAML 1.2\n',
    '---\n',
    '...\n',
    '\\u0000',
    '__proto__',
    '~',
    'null',
  ],
];

/** A record as YAML may hold it: names, texts, lists and blocks. */
const { record } = fc.letrec((tie) => ({
  key: fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/),
  value: fc.oneof({ maxDepth: 3 }, words, fc.array(tie('value'), { minLength: 1, maxLength: 3 }), tie('record')),
  record: fc.dictionary(tie('key') as fc.Arbitrary<string>, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

/** Every place in a value: [], ['a'], ['a', 0], … */
function pathsOf(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

const parsed = (text: string) => parseYaml('a.yaml', text);

export const yaml: readonly Property[] = [
  property('YAML: any text is read or refused with a place in it', textOf(pieces), (text) => {
    const { value, problems, place, placeOfKey } = parsed(text);
    assertTold(text, problems);
    for (const path of pathsOf(value)) {
      assertInside(text, place(path));
      assertInside(text, placeOfKey(path));
    }
    if (problems.length === 0) JSON.stringify(value, (_, inner: unknown) => (assert.ok(isPlain(inner)), inner));
  }),
  property(
    'YAML: what is written is read back, every text as it was',
    fc.tuple(record, fc.constantFrom(40, 80, 0)),
    ([value, lineWidth]) => {
      const text = stringify(value, { schema: 'failsafe', lineWidth });
      const read = parsed(text);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(JSON.parse(JSON.stringify(read.value)), value);
      for (const path of pathsOf(value)) assertInside(text, read.place(path));
    },
  ),
  property('files: any bytes are text, or refused with a place in it', fc.uint8Array({ maxLength: 200 }), (bytes) => {
    const { file, problems } = decodeFile('a.yaml', bytes);
    assert.ok(!file.text.includes('\r'));
    assert.equal(file.unreadable === true, problems.length > 0);
    // The text of a file that is none is a guess: only its place is looked at.
    for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
  }),
  growth('YAML', pieces, parsed),
  growth('files', [...pieces, '\u200b', '\r', '\0'], (text) => decodeFile('a.yaml', Buffer.from(text))),
];

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'object', 'undefined'].includes(typeof value);
}
