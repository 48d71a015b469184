/** Numbers and quantities: written, read, and found in prose. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatNumber } from '../../src/figures/format-value.ts';
import { intervalOf } from '../../src/figures/intervals.ts';
import { readValues } from '../../src/figures/read-values.ts';
import { qualifiers } from '../../src/formula/qualifier.ts';
import { decimal, isPartialDate, isPeriod } from '../../src/registry/schemas/scalars.ts';
import { findQuantities } from '../../src/text/find-quantities.ts';
import { fold, foldForReading } from '../../src/text/fold.ts';
import { readNumbers } from '../../src/text/read-numbers.ts';
import { growth, property, textOf, type Property } from './property.ts';

const pieces = [
  ...[
    '1',
    '90',
    '1,478',
    '8 500',
    '85.49',
    '２０',
    '三',
    '3万4330',
    '億',
    'one',
    'twenty',
    'hundred',
    'million',
    'a dozen',
    'half',
    'two thirds of',
  ],
  ...[
    '%',
    ' per cent',
    '-',
    '–',
    '−',
    ',',
    '.',
    ' ',
    '\u00a0',
    'US$',
    '€',
    '°',
    'bn',
    ' tonnes',
    'over ',
    'nearly ',
    'May ',
    '2010',
    'FY2025',
    '[[a]]',
    'and ',
  ],
];
const unitWords = ['million US dollars', 't', 'months', 'per cent (of all)'];
const units: Parameters<typeof readValues>[1] = new Map(
  [
    ['percent', '{}%'],
    ['usd-million', 'US${} million'],
    ['months', '{} months'],
  ].map(([id = '', form = '']) => [id, { id, form, title: id, symbol: id, spellings: [] }]),
);
const written = fc.stringMatching(/^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/);

export const numbers: readonly Property[] = [
  property('numbers: what is read lies in the text, in order, and is a number', textOf(pieces), (text) => {
    const folded = foldForReading(text);
    let last = 0;
    for (const { value, start, end } of readNumbers(folded)) {
      assert.ok(start >= last && end > start && end <= folded.length);
      assert.ok(!Number.isNaN(value));
      last = start;
    }
    for (const { value } of readValues(text, units, 'en-GB')) assert.ok(!Number.isNaN(value));
  }),
  property('numbers: what is printed is read back', written, (digits) => {
    const text = formatNumber(digits);
    assert.ok(
      readNumbers(foldForReading(text)).some(({ value }) => value === Math.abs(Number(digits))),
      text,
    );
    assert.equal(text.replaceAll(',', '').replace('−', '-'), digits);
  }),
  property(
    'numbers: an interval holds its own digits',
    fc.tuple(written, fc.option(fc.constantFrom(...qualifiers), { nil: undefined })),
    ([value, qualifier]) => {
      const interval = intervalOf({ amount: { kind: 'number', value }, qualifier });
      assert.ok(interval !== undefined && interval.low <= Number(value) && Number(value) <= interval.high, JSON.stringify(interval));
    },
  ),
  property('quantities: what is found in prose stands where it is said to', textOf(pieces), (text) => {
    for (const { text: found, offset } of findQuantities(text, unitWords)) {
      assert.equal(text.slice(offset, offset + found.length), found);
      assert.match(found, /\S/);
    }
  }),
  property(
    'scalars: any text is a number, a date and a period, or none',
    textOf(['1', '-', '0', '.', '/', '2010', '02', '30', 'e', '٣', '\n']),
    (text) => {
      if (decimal.safeParse(text).success) assert.ok(!Number.isNaN(Number(text)) && !/\s/.test(text));
      if (isPartialDate(text)) assert.ok(!Number.isNaN(Date.parse(text)));
      if (isPeriod(text)) for (const part of text.split('/')) assert.ok(isPartialDate(part));
    },
  ),
  property(
    'folding: a folded text stays as it is',
    textOf(['É', 'ﬁ', 'İ', 'ß', 'ǅ', 'ガ', 'ｶﾞ', '１', '—', '’', '“', ' ', '\u0301', '\u00a0', '½']),
    (text) => {
      assert.equal(fold(fold(text)), fold(text));
      assert.equal(foldForReading(foldForReading(text)), foldForReading(text));
    },
  ),
  growth('numbers', pieces, (text) => readNumbers(foldForReading(text))),
  growth('values', pieces, (text) => readValues(text, units, 'en-GB')),
  growth('quantities', pieces, (text) => findQuantities(text, unitWords)),
  growth('folding', pieces, fold),
];
