/** How often the check on typed quantities is right, on subjects of every kind: two lists of sentences, one with quantities and one without. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findQuantities } from '../src/text/find-quantities.ts';

const units = ['%', 'percent', 'ships', 'tonnes', 'million US dollars'];

function sentencesOf(list: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, 'quantities', `${list}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

test('of sentences without a quantity fewer than 2 in 100 are refused', () => {
  const sentences = sentencesOf('plain');
  assert.ok(sentences.length >= 300, `${sentences.length} sentences`);
  const refused = sentences.flatMap((sentence) => findQuantities(sentence, units).map(({ text }) => `"${text}" in: ${sentence}`));
  assert.ok(refused.length / sentences.length < 0.02, refused.join('\n'));
});

test('of sentences of other registers that were kept apart, too', () => {
  const sentences = sentencesOf('held');
  assert.ok(sentences.length >= 360, `${sentences.length} sentences`);
  const refused = sentences.flatMap((sentence) => findQuantities(sentence, units).map(({ text }) => `"${text}" in: ${sentence}`));
  assert.ok(refused.length / sentences.length < 0.02, refused.join('\n'));
});

test('of sentences with a quantity at least 95 in 100 are refused', () => {
  const sentences = sentencesOf('typed');
  assert.ok(sentences.length >= 150, `${sentences.length} sentences`);
  const missed = sentences.filter((sentence) => findQuantities(sentence, units).length === 0);
  assert.ok(missed.length / sentences.length <= 0.05, missed.join('\n'));
});
