/** Whole projects, damaged: the sample site with some characters of its files taken out, put in or moved. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildRegistry } from '../../src/registry/build-registry.ts';
import type { DataFile } from '../../src/registry/data-file.ts';
import { readDataFiles } from '../../src/registry/from-disk.ts';
import { assertTold, property, type Property } from './property.ts';

const { files } = readDataFiles(join(import.meta.dirname, '../fixtures/_base'));

const pieces = [
  '',
  ' ',
  '\n',
  ':',
  ': ',
  '-',
  '"',
  "'",
  ',',
  '[',
  ']',
  '{',
  '}',
  '#',
  '0',
  '-1',
  '1e9',
  'constructor',
  '__proto__',
  'toString',
  '[[',
  ']]',
  '[[value]]',
  '/',
  'not-stated',
  '2020-13',
  'é',
  '<',
  '&',
  'null',
  '~',
];

interface Damage {
  readonly file: number;
  /** From the beginning of the file, as parts of its length. */
  readonly at: number;
  readonly remove: number;
  readonly put: string;
  /** Put in again: a line of another file. */
  readonly line: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat({ max: files.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })),
  line: fc.oneof(fc.constant(-1), fc.nat({ max: 400 })),
});

const lines = files.flatMap(({ text }) => text.split('\n'));

function apply(project: readonly DataFile[], { file, at, remove, put, line }: Damage): DataFile[] {
  return project.map((one, index) => {
    if (index !== file) return one;
    const start = Math.floor(at * one.text.length);
    const extra = line < 0 ? '' : `\n${lines[line % lines.length] ?? ''}\n`;
    return { ...one, text: one.text.slice(0, start) + put + extra + one.text.slice(start + remove) };
  });
}

export const projects: readonly Property[] = [
  property(
    'projects: a damaged one is read or refused, every problem with a place in its file',
    fc.array(damage, { minLength: 1, maxLength: 3 }),
    (damages) => {
      const damaged = damages.reduce<readonly DataFile[]>(apply, files);
      const { problems, pages } = buildRegistry(damaged);
      const texts = new Map(damaged.map(({ path, text }) => [path, text]));
      for (const one of [...problems, ...pages.flatMap((page) => page.problems)]) {
        const text = texts.get(one.file);
        if (text === undefined) assert.match(one.file, /^data\//, 'a file that is missing');
        else assertTold(text, [one]);
      }
    },
    0.3,
  ),
];
