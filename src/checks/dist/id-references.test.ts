import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idReferencesCheck } from './id-references.ts';
import { page, runCheck } from './output.fixture.ts';

test('references that hit pass', (context) => {
  const body = `<label for="q">Search</label><input id="q" aria-describedby="h1 h2"><p id="h1">a</p><p id="h2">b</p>
<button popovertarget="n">note</button><div id="n" popover>x</div><svg aria-labelledby="h1"><clipPath id="c"></clipPath><g clip-path="url(#c)"></g><use href="#c"></use></svg>`;
  assert.deepEqual(runCheck(idReferencesCheck, context, { 'a.html': page(body) }), []);
});

test('each id of a list that hits nothing is reported', (context) => {
  assert.deepEqual(
    runCheck(idReferencesCheck, context, { 'a.html': page('<p id="one">x</p>\n<table aria-describedby="one two"></table>') }),
    ['a.html:3:8 "aria-describedby" points at "two", and no element of this page has that id.'],
  );
});

test('labels, popovers, clippings and uses that hit nothing are reported', (context) => {
  const body =
    '<label for="q">a</label>\n<button popovertarget="n">b</button>\n<svg><g clip-path="url(#c)"></g>\n<use xlink:href="#d"></use></svg>';
  assert.deepEqual(runCheck(idReferencesCheck, context, { 'a.html': page(body) }), [
    'a.html:2:8 "for" points at "q", and no element of this page has that id.',
    'a.html:3:9 "popovertarget" points at "n", and no element of this page has that id.',
    'a.html:4:9 "clip-path" points at "c", and no element of this page has that id.',
    'a.html:5:6 "xlink:href" points at "d", and no element of this page has that id.',
  ]);
});
