import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noPlaceholdersCheck } from './no-placeholders.ts';
import { page, runCheck } from './output.fixture.ts';

test('values, code about placeholders, and JSON with nested lists pass', (context) => {
  assert.deepEqual(
    runCheck(noPlaceholdersCheck, context, {
      'a.html': page('<p>over 90%</p><p>Write <code>[[fact-id]]</code>.</p><pre>\n[[fact-id]]</pre>'),
      'a.json': '[["a-b"]]',
      'a.js': 'x[[a]]',
    }),
    [],
  );
});

test('a placeholder that was not filled is reported where it stands, in attributes and files too', (context) => {
  assert.deepEqual(
    runCheck(noPlaceholdersCheck, context, {
      'a.html': page('<code>[[x]]</code> <p title="[[share-2010]]">[[value]]</p>'),
      'a.csv': 'a\n[[share]]',
    }),
    [
      'a.csv:2:1 The placeholder [[share]] was not filled.',
      'a.html:2:30 The placeholder [[share-2010]] was not filled.',
      'a.html:2:46 The placeholder [[value]] was not filled.',
    ],
  );
});
