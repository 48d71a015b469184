import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarkup } from './markup.ts';

test('marks of Markdown and HTML are found, wherever they stand', () => {
  for (const mark of [
    '**book**',
    '*book*',
    '_book_',
    '__book__',
    '~~book~~',
    '`book`',
    '[book](/a/)',
    '[^1]',
    '<b>',
    '</b>',
    '<br/>',
    '&nbsp;',
    '&#39;',
    '\\*',
  ])
    assert.equal(findMarkup(`The ${mark} says`), mark);
  for (const mark of ['##', '-', '>']) assert.equal(findMarkup(`${mark} The book`), mark);
});

test('signs that are read as themselves are left alone', () => {
  for (const text of [
    'a * b * c',
    'late*',
    'share_of_ships',
    'a < b > c',
    'R&D; AT&T',
    '~5',
    '[sic]',
    'C#',
    '-5',
    '[[share]] of [[ships]]',
    '5 - 3',
    '#1',
  ])
    assert.equal(findMarkup(text), undefined, text);
});
