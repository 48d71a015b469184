import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { exchangeFolders } from './exchange-folders.ts';

function makeFolders(context: TestContext): { root: string; a: string; b: string } {
  const root = temporaryFolder(context, 'exchange "it\'s" – ');
  const [a = '', b = ''] = ['a', 'b'].map((name) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, `${name}.html`), name);
    return join(root, name);
  });
  return { root, a, b };
}

test('folders change their names where a program of the machine can do that; elsewhere nothing changes, and that is said', (context) => {
  const { a, b } = makeFolders(context);
  const said = exchangeFolders(a, b);
  assert.deepEqual([readdirSync(a), readdirSync(b)], said ? [['b.html'], ['a.html']] : [['a.html'], ['b.html']]);
});

test('a program that is not there, fails, or only says that it did it, is not believed', (context) => {
  const { a, b } = makeFolders(context);
  assert.equal(exchangeFolders(a, b, [['no-such-program'], ['false'], ['true']]), false);
  assert.deepEqual([readdirSync(a), readdirSync(b)], [['a.html'], ['b.html']]);
});
