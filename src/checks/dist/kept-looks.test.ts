import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../../tests/cleaner.ts';
import { checkOutput } from './check-output.ts';
import { page } from './output.fixture.ts';

const pages = 12;
const fact = (words: string, qualifier: string | null): string => JSON.stringify([{ words, qualifier }]);

/** A site in which pages ask of other pages, styles, scripts, fonts, figures and tables. */
const site: Readonly<Record<string, string>> = {
  '404.html': page(''),
  'index.html': page('<p id="a">x</p>'),
  '_assets/all.css': '@font-face { font-family: a; src: url(a.woff2) }',
  '_assets/a.woff2': 'font',
  '_assets/page.js': "import './more.js';\n",
  '_assets/more.js': 'export {};\n',
  'facts.json': fact('over 90%', 'over'),
  'datasets/a.json': JSON.stringify({ fields: [{ name: 'n', type: 'number' }], rows: [{ n: '12' }] }),
  ...Object.fromEntries(
    Array.from({ length: pages }, (_, place) => [
      `facts/f${place}/index.html`,
      page(
        `<a href="/facts/f${(place + 1) % pages}/#a">x</a><p id="a">over 90% and 12 and 44%</p>`,
        '<link rel="stylesheet" href="/_assets/all.css"><script type="module" src="/_assets/page.js"></script>',
      ),
    ]),
  ),
};

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Changes that each make something wrong, or right, in files that they do not touch, or touch one alone. */
const changes: readonly (readonly [name: string, change: (folder: string) => void])[] = [
  ['a page is gone', (folder) => rmSync(join(folder, 'facts/f3'), { recursive: true })],
  ['a page is there again', (folder) => write(folder, 'facts/f3/index.html', site['facts/f3/index.html'] ?? '')],
  ['a place is gone', (folder) => write(folder, 'facts/f5/index.html', page('<p>x</p>'))],
  ['a bound is lost on one page', (folder) => write(folder, 'facts/f6/index.html', page('<p id="a">90%</p>'))],
  ['a figure has a bound that pages leave out', (folder) => write(folder, 'facts.json', fact('over 44%', 'over'))],
  [
    'a table has the figure without it',
    (folder) => write(folder, 'datasets/b.json', JSON.stringify({ fields: [{ name: 'n', type: 'number' }], rows: [{ n: '44' }] })),
  ],
  [
    'the table says something else',
    (folder) => write(folder, 'datasets/b.json', JSON.stringify({ fields: [{ name: 'n', type: 'number' }], rows: [{ n: '45' }] })),
  ],
  [
    'the script is too heavy',
    (folder) => write(folder, '_assets/more.js', Array.from({ length: 3000 }, (_, at) => `f(${Math.imul(at, 2654435761)});`).join('\n')),
  ],
  ['the script is light', (folder) => write(folder, '_assets/more.js', 'export {};\n')],
  ['a font is gone', (folder) => rmSync(join(folder, '_assets/a.woff2'))],
  ['a page holds a path of the machine', (folder) => write(folder, 'facts/f7/index.html', page('<p id="a">/home/someone/site</p>'))],
  ['a page holds inline code', (folder) => write(folder, 'facts/f8/index.html', page('<p id="a" style="top: 0">x</p>'))],
];

async function both(folder: string, keep: { folder: string; version: string }): Promise<{ kept: unknown; anew: unknown }> {
  const kept = await checkOutput(folder, { base: '/' }, undefined, keep);
  return { kept, anew: await checkOutput(folder, { base: '/' }) };
}

function makeSite(context: TestContext): { folder: string; keep: { folder: string; version: string } } {
  const root = temporaryFolder(context);
  const folder = join(root, '.build/staged');
  for (const [path, text] of Object.entries(site)) write(folder, path, text);
  return { folder, keep: { folder: join(root, '.cache/output'), version: 'one' } };
}

test('whatever is changed in a folder, what was kept of it gives the problems that a new look gives', async (context) => {
  const { folder, keep } = makeSite(context);
  const { kept, anew } = await both(folder, keep);
  assert.deepEqual(kept, anew);
  let state = 20261130;
  const orders = Array.from({ length: 12 }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % changes.length);
  const found = new Set<string>();
  for (const which of [...changes.keys(), ...orders]) {
    const [name, change] = changes[which] ?? ['', () => undefined];
    if (name === 'a font is gone') write(folder, '_assets/a.woff2', 'font');
    if (name === 'a page is gone') write(folder, 'facts/f3/index.html', page(''));
    change(folder);
    const after = await both(folder, keep);
    assert.deepEqual(after.kept, after.anew, name);
    found.add(JSON.stringify(after.anew));
  }
  assert.ok(found.size > 10, `${found.size} states`);
});

test('a page that has not changed is not looked at again; other code looks at all', async (context) => {
  const { folder, keep } = makeSite(context);
  const wrong = 'facts/f2/index.html';
  await checkOutput(folder, { base: '/' }, undefined, keep);
  /** The same hash of another text cannot be had: what is kept is given another in its place. */
  const forge = (): void => {
    for (const name of readdirSync(keep.folder)) {
      const text = readFileSync(join(keep.folder, name), 'utf8');
      assert.equal(text.includes('\n'), true, name);
    }
  };
  forge();
  write(folder, wrong, page('<p id="a" style="top: 0">x</p>'));
  const rules = async (version: string): Promise<number> =>
    (await checkOutput(folder, { base: '/' }, undefined, { ...keep, version })).filter(({ rule }) => rule === 'no-inline-code').length;
  assert.deepEqual([await rules('one'), await rules('one'), await rules('two')], [1, 1, 1]);
});

test('a release that every page names makes no page be looked at again, and what is seen does not depend on it', async (context) => {
  const { folder, keep } = makeSite(context);
  const lookAs = async (release: string): Promise<{ rules: string[]; written: bigint }> => {
    for (const [path, text] of Object.entries(site))
      if (path.endsWith('.html')) write(folder, path, text.replace('</body>', `<p>Release ${release}</p></body>`));
    const problems = await checkOutput(folder, { base: '/', release }, undefined, keep);
    const anew = await checkOutput(folder, { base: '/', release });
    assert.deepEqual(problems, anew);
    return {
      rules: problems.map(({ rule, file }) => `${rule} ${file}`),
      written: statSync(join(keep.folder, '0'), { bigint: true }).mtimeNs,
    };
  };
  const first = await lookAs('0123456789');
  assert.deepEqual(await lookAs('abcdef0123'), first);
  // As digits of a value they would be one without its bound.
  assert.deepEqual(await lookAs('90% is 44%'), first);
});

test('parts of two outputs are not put together', async (context) => {
  const { folder, keep } = makeSite(context);
  await checkOutput(folder, { base: '/' }, undefined, keep);
  const before = new Map(readdirSync(keep.folder).map((name) => [name, readFileSync(join(keep.folder, name))]));
  write(folder, 'facts/f4/index.html', page('<a href="/facts/f9/">x</a>'));
  await checkOutput(folder, { base: '/' }, undefined, keep);
  // As where a build was killed after it had written all parts but the first, which holds what was asked.
  writeFileSync(join(keep.folder, '0'), before.get('0') ?? '');
  rmSync(join(folder, 'facts/f9'), { recursive: true });
  const { kept, anew } = await both(folder, keep);
  assert.deepEqual(kept, anew);
});
