/** Whatever the check accepts is built, with next to nothing in it too; what only pages show to be wrong is told. */
import assert from 'node:assert/strict';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGerman, copyWithKept } from '../built-sites.ts';
import { listPublished, runBuild } from '../project-copy.ts';

test('with a base path alone, and next to nothing in it: no page, menu item or link for what is not there', async (context) => {
  const root = await buildGerman(context, { BASE_PATH: '/a/b.c/' }, (copy) => {
    const gone = [
      'facts',
      'quotes',
      'levers',
      'recommendations',
      'datasets',
      'measures.yaml',
      'people.yaml',
      'economies.yaml',
      'families.yaml',
      'units.yaml',
      'ledger.csv',
      'charts',
    ];
    for (const path of [...gone.map((name) => `data/${name}`), 'src/content']) rmSync(join(copy, path), { recursive: true, force: true });
  });
  const pages = listPublished(root).filter((path) => path.endsWith('.html'));
  assert.deepEqual(
    pages.map((path) => path.split('/')[0]).filter((part, index, all) => all.indexOf(part) === index),
    ['404.html', 'about', 'index.html', 'organisations', 'search', 'sources'],
  );
});

test('what only the built page shows to be wrong is told in the file of its author', async (context) => {
  const root = await copyWithKept(context);
  appendFileSync(join(root, 'src/content/docs/about-this-example.mdx'), '\nSee [there](/conflicts/#hat) and [the note](#note-1).\n');
  const { ended, said } = runBuild(context, root);
  assert.equal(await ended, 1, said());
  assert.match(said(), /^Making the pages$/m);
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:13 {2}internal-links\n {2}The address "\/conflicts\/#hat" names/m);
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:45 {2}internal-links\n {2}The address "#note-1" names the place/m);
  assert.match(said(), /^2 problems in 1 file\.\nNothing was published\.$/m);
});

test('a link to a place that no page has is told before a page is made', async (context) => {
  const root = await copyWithKept(context);
  appendFileSync(join(root, 'src/content/docs/about-this-example.mdx'), '\nSee [there](#nowhere) and [her](/people/ada-keel/#hat).\n');
  const { ended, said } = runBuild(context, root);
  assert.equal(await ended, 1, said());
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:5 {2}link\n {2}This page has no place "#nowhere"\./m);
  assert.match(
    said(),
    /^src\/content\/docs\/about-this-example\.mdx:10:\d+ {2}link\n {2}The page "\/people\/ada-keel\/" has no place "#hat"\./m,
  );
  assert.match(said(), /^2 problems in 1 file\.\nNothing was published\.$/m);
  assert.doesNotMatch(said(), /^Making the pages$/m);
});
