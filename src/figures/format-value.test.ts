import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qualifiers } from '../formula/qualifier.ts';
import { formatAmount, formatNumber, formatQualified } from './format-value.ts';

const percent = { title: 'per cent', form: '{}%', symbol: '%', spellings: [] };
const months = { title: 'months', form: '{} months', one: '{} month', symbol: 'months', spellings: [] };
const dollars = { title: 'million US dollars', form: 'US${} million', symbol: 'US$ million', spellings: [] };

test('digits stay as printed and are grouped in thousands', () => {
  assert.equal(formatNumber('8.0'), '8.0');
  assert.equal(formatNumber('85.49'), '85.49');
  assert.equal(formatNumber('1478'), '1,478');
  assert.equal(formatNumber('57392'), '57,392');
  assert.equal(formatNumber('1234567.25'), '1,234,567.25');
  assert.equal(formatNumber('-3'), '−3');
  assert.equal(formatNumber('999'), '999');
});

test('every qualifier stands before its value', () => {
  for (const qualifier of qualifiers) {
    assert.match(formatQualified({ kind: 'number', value: '90' }, qualifier, percent), /^[a-z][a-z ]+ 90%$/);
  }
  assert.equal(formatQualified({ kind: 'number', value: '90' }, 'over', percent), 'over 90%');
});

test('units stand where their form says, singular for one, and do not break from the digits', () => {
  assert.equal(formatAmount({ kind: 'number', value: '175' }, dollars), 'US$175\u00a0million');
  assert.equal(formatAmount({ kind: 'number', value: '2' }, months), '2\u00a0months');
  assert.equal(formatAmount({ kind: 'number', value: '1' }, months), '1\u00a0month');
});

test('ranges, dates and words are amounts as well', () => {
  assert.equal(formatAmount({ kind: 'range', low: '60', high: '70' }, percent), '60–70%');
  assert.equal(formatAmount({ kind: 'date', date: '2026-02-01' }), '1 February 2026');
  assert.equal(formatAmount({ kind: 'words', words: 'no uniform drop' }), 'no uniform drop');
});
