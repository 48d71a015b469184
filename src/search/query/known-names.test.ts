import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeKnownNames } from './known-names.ts';

const names = makeKnownNames([
  { names: ['Ministry of Ports', 'MOP', '港湾省'], records: [1] },
  { names: ['Port', 'Harbour'], records: [2] },
  { names: ['Northern Union', 'NU'], records: [3] },
  { names: ['nubium', 'Nu'], records: [4] },
  { names: ['Isle', 'It'], records: [5] },
  { names: ['Harbour'], records: [6] },
]);
const none = new Set<string>();

test('the longest name is found, in the singular too', () => {
  assert.deepEqual(names.at(['ministry', 'of', 'ports', 'budget'], 0, none)?.records, [1]);
  assert.equal(names.at(['ministry', 'of', 'ports', 'budget'], 0, none)?.length, 3);
  assert.deepEqual(names.at(['ports'], 0, none)?.records, [2]);
  assert.equal(names.at(['ministry'], 0, none), undefined);
});

test('a form of a long name is the name, where it is none itself', () => {
  const forms = makeKnownNames([
    { names: ['stockpile'], records: [8] },
    { names: ['rowing'], records: [9] },
    { names: ['row'], records: [10] },
  ]);
  assert.deepEqual(forms.at(['stockpiling'], 0, none)?.records, [8]);
  assert.deepEqual(forms.at(['rowing'], 0, none)?.records, [9]);
  assert.equal(forms.at(['rowed'], 0, none), undefined);
});

test('a name of two things leads to both', () => {
  assert.deepEqual(names.at(['harbour'], 0, none)?.records, [2, 6]);
});

test('names of two letters are told apart by their capitals; in small letters the one in capitals is meant', () => {
  assert.deepEqual(names.at(['nu'], 0, new Set(['NU']))?.records, [3]);
  assert.deepEqual(names.at(['nu'], 0, new Set(['Nu']))?.records, [4]);
  assert.deepEqual(names.at(['nu'], 0, new Set(['nu']))?.records, [3]);
});

test('a little word is a name in capitals only', () => {
  assert.equal(names.at(['it'], 0, new Set(['it'])), undefined);
  assert.deepEqual(makeKnownNames([{ names: ['IT'], records: [7] }]).at(['it'], 0, new Set(['IT']))?.records, [7]);
});

test('names without spaces come to stand apart', () => {
  assert.deepEqual(names.apart('港湾省の予算').split(/\s+/).filter(Boolean), ['港湾省', 'の予算']);
});
