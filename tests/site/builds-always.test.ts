/** Whatever the check accepts is built: at any address, with redirects of every kind, with next to nothing in it. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSmallest, copyWithKept } from '../built-sites.ts';
import { listPublished, runNpm } from '../project-copy.ts';

const redirects = `
briefings/old: briefings/arrivals
charts/old: charts/arrivals-share
datasets/old: datasets/arrivals
docs/old: docs/about-this-example
economies/old: economies/northport
facts/old: facts/ships-lost
levers/old: levers/count-ships
measures/old: measures/arrival-share
organisations/old: organisations/harbour-desk
people/old: people/ada-keel
quotes/old: quotes/keel-on-tides
recommendations/old: levers/count-ships
sources/old: sources/port-book-2020
`;

test('with a site address alone: addresses are whole, redirects of every kind lead on, and the files and frame of a chart stay', async (context) => {
  const root = await buildSmallest(context, { SITE_URL: 'https://briefs.example.org' }, (copy) => {
    writeFileSync(join(copy, 'data/redirects.yaml'), redirects);
    const docs = join(copy, 'src/content/docs');
    const example = readFileSync(join(docs, 'about-this-example.mdx'), 'utf8');
    // Title, description and place of their own: two pages that share one are one page.
    for (const [place, name] of ['constructor', '2010', 'true'].entries()) {
      const own = example.replace(/^(title|description): .*$/gm, `$1: About ${name}`);
      writeFileSync(join(docs, `${name}.mdx`), own.replace(/^order: .*$/m, `order: ${place + 10}`));
    }
  });
  const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
  const html = read('briefings/arrivals/index.html');
  assert.match(html, /<link rel="canonical" href="https:\/\/briefs\.example\.org\/briefings\/arrivals\/">/);
  assert.match(html, / href="\/facts\//);
  const kinds = ['briefings', 'charts', 'datasets', 'docs', 'economies', 'facts', 'measures', 'organisations', 'people', 'quotes'];
  for (const folder of [...kinds, 'playbook', 'recommendations', 'sources'])
    assert.match(read(`${folder}/old/index.html`), /http-equiv="refresh" content="0; url=\/[a-z]+\/[a-z0-9-]+\/"/, folder);
  assert.match(
    read('recommendations/old/index.html'),
    /<link rel="canonical" href="https:\/\/briefs\.example\.org\/playbook\/count-ships\/"/,
  );
  for (const type of ['svg', 'small.svg', 'csv', 'vl.json'])
    assert.equal(read(`charts/old.${type}`), read(`charts/arrivals-share.${type}`));
  assert.equal(read('embed/old/index.html'), read('embed/arrivals-share/index.html'));
  assert.equal(read('datasets/old.csv'), read('datasets/arrivals.csv'));
  for (const name of ['constructor', '2010', 'true']) assert.match(read(`docs/${name}/index.html`), /Nothing here is real/);
});

test('with a base path alone, and next to nothing in it: no page, menu item or link for what is not there', async (context) => {
  const root = await buildSmallest(context, { BASE_PATH: '/a/b.c/' }, (copy) => {
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
  const { ended, said } = runNpm(context, root, ['run', 'build']);
  assert.equal(await ended, 1, said());
  assert.match(said(), /^Making the pages$/m);
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:13 {2}internal-links\n {2}The address "\/conflicts\/#hat" names/m);
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:45 {2}internal-links\n {2}The address "#note-1" names the place/m);
  assert.match(said(), /^2 problems in 1 file\.\nNothing was published\.$/m);
});

test('a link to a place that no page has is told before a page is made', async (context) => {
  const root = await copyWithKept(context);
  appendFileSync(join(root, 'src/content/docs/about-this-example.mdx'), '\nSee [there](#nowhere) and [her](/people/ada-keel/#hat).\n');
  const { ended, said } = runNpm(context, root, ['run', 'build']);
  assert.equal(await ended, 1, said());
  assert.match(said(), /^src\/content\/docs\/about-this-example\.mdx:10:5 {2}link\n {2}This page has no place "#nowhere"\./m);
  assert.match(
    said(),
    /^src\/content\/docs\/about-this-example\.mdx:10:\d+ {2}link\n {2}The page "\/people\/ada-keel\/" has no place "#hat"\./m,
  );
  assert.match(said(), /^2 problems in 1 file\.\nNothing was published\.$/m);
  assert.doesNotMatch(said(), /^Making the pages$/m);
});
