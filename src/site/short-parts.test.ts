import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortParts } from './short-parts.ts';

test('the marked parts stay as they are, in their order, and nothing else', () => {
  const html =
    '<section data-short><p>Over <b>90%</b> &amp; more</p></section><h2>No</h2><div><ol><li>no</li><li data-short id="note-2">yes</li></ol></div>';
  assert.equal(
    shortParts(html),
    '<section data-short=""><p>Over <b>90%</b> &amp; more</p></section><li data-short="" id="note-2">yes</li>',
  );
});

test('a marked part inside a marked one comes once', () => {
  assert.equal(shortParts('<div data-short><p data-short>a</p></div>'), '<div data-short=""><p data-short="">a</p></div>');
});

test('a drawing keeps its names, which have capitals', () => {
  const drawing = '<figure data-short=""><svg viewBox="0 0 1 1"><clipPath id="a"></clipPath></svg></figure>';
  assert.equal(shortParts(drawing), drawing);
});

test('of a page without marks nothing is left', () => {
  assert.equal(shortParts('<p>one</p><!-- data-short -->'), '');
});
