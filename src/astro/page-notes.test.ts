import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { hashOfValue, prunePageNotes, readPageNotes, unchangedFiles, writePageNotes, type PageNotes } from './page-notes.ts';

const notes: PageNotes = {
  frame: 'frame',
  reads: new Map([
    ['facts/one', 'a'],
    ['facts/two', 'b'],
  ]),
  files: new Map([
    ['one.html', new Set(['facts/one'])],
    ['both.html', new Set(['facts/one', 'facts/two'])],
    ['none.html', new Set<string>()],
  ]),
};
const now = new Map(notes.reads);
const hashOf = (name: string): string => now.get(name) ?? 'none';

test('a page stays where all that it has read is as it was, and none does in another frame', () => {
  assert.deepEqual([...unchangedFiles(notes, 'frame', hashOf)], ['one.html', 'both.html', 'none.html']);
  assert.deepEqual([...unchangedFiles(notes, 'other', hashOf)], []);
  now.set('facts/two', 'c');
  assert.deepEqual([...unchangedFiles(notes, 'frame', hashOf)], ['one.html', 'none.html']);
  now.delete('facts/one');
  assert.deepEqual([...unchangedFiles(notes, 'frame', hashOf)], ['none.html']);
});

test('notes are read as they were written, of their release alone, and not where a byte has changed', (context) => {
  const site = temporaryFolder(context);
  writePageNotes(site, 'first', notes);
  writePageNotes(site, 'second', { ...notes, frame: 'other' });
  assert.deepEqual(readPageNotes(site, 'first'), notes);
  prunePageNotes(site, 'first');
  assert.equal(readPageNotes(site, 'second'), undefined);
  const file = join(site, '.cache/page-notes/first.json');
  const text = readFileSync(file, 'utf8');
  for (const damaged of [text.replace('facts/one', 'facts/six'), text.slice(0, -1), text.slice(0, 20), '', `${text} `]) {
    writeFileSync(file, damaged);
    assert.equal(readPageNotes(site, 'first'), undefined);
  }
});

test('values that differ have other hashes, in tables and lists as in records', () => {
  const values = [
    undefined,
    null,
    '',
    {},
    { a: 1 },
    { a: 2 },
    [1],
    new Map([['a', 1]]),
    new Map([['a', 2]]),
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
    new Set(['a']),
    { a: new Map([['b', 1]]) },
    { a: new Map([['b', 2]]) },
  ];
  assert.equal(new Set(values.map(hashOfValue)).size, values.length);
});
