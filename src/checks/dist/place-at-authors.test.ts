import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAtAuthors } from './place-at-authors.ts';

const files = [
  { path: 'data/facts/a.yaml', text: 'x: (#nothing)\n' },
  { path: 'src/content/docs/one.mdx', text: '---\n---\n\nSee [x](#nothing).\n' },
];
const problem = { rule: 'internal-links' as const, line: 1, column: 900, message: 'Wrong.', hint: 'Ours.' };

test('what stands in the file of the page is told there, with what its author can do', () => {
  const found = placeAtAuthors([{ ...problem, file: 'docs/one/index.html', written: '#nothing', authorsMend: 'Yours.' }], files, 'out');
  assert.deepEqual(found, [
    { rule: 'internal-links', file: 'src/content/docs/one.mdx', line: 4, column: 9, message: 'Wrong.', hint: 'Yours.' },
  ]);
});

test('what many pages show of one place is told once, in the file that holds it', () => {
  const pages = ['facts/index.html', 'facts/x/index.html'].map((file) => ({ ...problem, file, written: '(#nothing)' }));
  const found = placeAtAuthors(pages, files, 'out');
  assert.deepEqual(
    found.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ['data/facts/a.yaml:1:4'],
  );
});

test('what no author wrote is told in the output', () => {
  const pages = [
    { ...problem, file: 'a.html', written: 'elsewhere' },
    { ...problem, file: 'b.html' },
  ];
  assert.deepEqual(
    placeAtAuthors(pages, files, '.build/failed').map(({ file }) => file),
    ['.build/failed/a.html', '.build/failed/b.html'],
  );
});
