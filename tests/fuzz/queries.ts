/** What readers type: read as a search, kept in an address. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogue } from '../../src/search/query/catalogue.fixture.ts';
import { orders } from '../../src/search/query/filter-results.ts';
import { numberWords } from '../../src/search/query/number-words.ts';
import { makeQueryReader } from '../../src/search/query/read-query.ts';
import { longestQuery, readState, writeState } from '../../src/search/query/search-state.ts';
import { fold, foldForReading } from '../../src/text/fold.ts';
import { growth, property, textOf, type Property } from './property.ts';

const reader = makeQueryReader(catalogue);
const pieces = [
  ...[
    'Southport',
    'southprot',
    'MOP',
    'US',
    'eu',
    '南港',
    'cut off',
    'tonnage',
    'deepsea',
    'ships',
    'how much',
    'who said',
    'chart',
    'not ',
    'in 2010',
  ],
  ...[
    '90%',
    'ninety per cent',
    '119 million',
    '$',
    '€',
    '"',
    '“',
    '”',
    ' ',
    '  ',
    '-',
    "'s",
    'u.s.',
    'May 2010',
    'constructor',
    '__proto__',
    'FY2024',
    'ー',
    '?',
    '+',
    '*',
    '[',
  ],
];
const typed = textOf(pieces, 12).map((text) => text.slice(0, longestQuery));

export const queries: readonly Property[] = [
  property('queries: any text is read, and every group of it says what to look for', typed, (text) => {
    const query = reader.read(text);
    for (const { typed: words, alternatives, isWhole } of query.groups) {
      assert.match(words, /\S/);
      // What counts whole, and no record has, is looked for nowhere.
      assert.ok((alternatives.length > 0 || isWhole === true) && alternatives.every((one) => /\S/.test(one.words)), words);
    }
    assert.equal(new Set(query.groups.map((group) => group.typed)).size, query.groups.length);
    for (const { meant } of query.corrected) assert.match(meant, /\S/);
    if (/[\p{L}\p{N}]/u.test(fold(text).replaceAll(/'s\b/g, ''))) assert.ok(query.groups.length > 0 || query.unknown.length >= 0);
  }),
  property('queries: reading leaves nothing behind, and spaces round a query mean nothing', fc.tuple(typed, typed), ([one, other]) => {
    const first = reader.read(one);
    reader.read(other);
    assert.deepEqual(reader.read(one), first);
    assert.deepEqual(reader.read(`  ${one} \t`), first);
  }),
  property('queries: a word that was mended is not mended again', typed, (text) => {
    for (const { meant } of reader.read(text).corrected) assert.deepEqual(reader.read(meant).corrected, [], meant);
  }),
  property('queries: a word behind anything else is still looked for', typed, (text) => {
    const { groups, exact } = reader.read(`${text.replaceAll(/["\u201c-\u201e]/g, '')} . tonnage`);
    assert.equal(exact, undefined);
    assert.ok(
      groups.some((group) => group.typed.split(' ').includes('tonnage')),
      JSON.stringify(groups),
    );
  }),
  property('queries: numbers in them lie in the text, in order', typed, (text) => {
    const folded = foldForReading(fold(text));
    let last = 0;
    for (const { word, start, end } of numberWords(folded)) {
      assert.match(word, /^[pn]m?\d+(?:d\d+)?x$/, word);
      assert.ok(start >= last && end > start && end <= folded.length, `${start}–${end} of ${folded.length}`);
      last = start;
    }
  }),
  property(
    'queries: a search in an address is read back as it was, and any address is read',
    fc.record({
      q: typed.map((text) => text.trim().slice(0, longestQuery)),
      order: fc.constantFrom(...orders),
      shown: fc.integer({ min: 1, max: 100 }).map((pages) => pages * 10),
      any: fc.array(fc.tuple(fc.constantFrom('q', 'sort', 'shown', 'mark', 'kind', 'constructor', '__proto__'), typed)),
    }),
    ({ q, order, shown, any }) => {
      const state = { q, choices: {}, order, shown };
      // A lone half of a character has no place in an address.
      if (q.isWellFormed()) assert.deepEqual(readState(new URLSearchParams(writeState(state).toString())), state);
      const read = readState(new URLSearchParams(any));
      assert.ok(read.q.length <= longestQuery && read.shown >= 10 && read.shown <= 1000);
      assert.deepEqual(readState(writeState(read)), read);
    },
  ),
  growth('numbers of a search', pieces, (text) => numberWords(fold(text))),
];
