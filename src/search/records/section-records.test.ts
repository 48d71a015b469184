import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, registry } from './records.fixture.ts';
import { sectionRecords, sectionsOf } from './section-records.ts';

const page = (prose: string): string =>
  `<!doctype html><html><body><nav>Home</nav><main><h1>Title</h1><div class="wide prose">${prose}</div></main><footer>End</footer></body></html>`;

test('prose is parted at headings that can be linked to; what stands before the first belongs to the page', () => {
  assert.deepEqual(
    sectionsOf(
      page('<p>First.</p><h2 id="a">The <em>tide</em></h2><p>One.</p><h3 id="b">Ships</h3><p>Two.</p><h3>No anchor</h3><p>Three.</p>'),
    ),
    [{ text: 'First.' }, { id: 'a', heading: 'The tide', text: 'One.' }, { id: 'b', heading: 'Ships', text: 'Two. No anchor Three.' }],
  );
});

test('headings inside other blocks part the prose as well', () => {
  assert.deepEqual(sectionsOf(page('<section><h2 id="a">A</h2><p>One.</p></section><p>Two.</p>')), [
    { text: '' },
    { id: 'a', heading: 'A', text: 'One. Two.' },
  ]);
});

test('blocks do not run into each other, words in a line do not fall apart, and spaces are plain', () => {
  assert.deepEqual(
    sectionsOf(page('<ul><li>One</li><li>Two</li></ul><p>over <b>9</b>0%\n  of\u00a0all</p><dl><dt>A</dt><dd>B</dd></dl>')),
    [{ text: 'One Two over 90% of all A B' }],
  );
});

test('charts, quotes, tables, buttons, marks of notes and code of the page are left out', () => {
  const left = ['figure', 'button', 'svg', 'script', 'style', 'template', 'nav', 'sup'].map((name) => `<${name}>x</${name}>`).join('');
  assert.deepEqual(
    sectionsOf(page(`<p>One.</p>${left}<table><tr><td>x</td></tr></table><h2 id="a">A<button>copy</button></h2><p>Two<sup>1</sup></p>`)),
    [{ text: 'One.' }, { id: 'a', heading: 'A', text: 'Two' }],
  );
});

test('a page without prose has no text, and what is outside of it is not read', () => {
  assert.deepEqual(sectionsOf('<main><h2 id="a">A</h2><p>One.</p></main>'), [{ text: '' }]);
  assert.deepEqual(sectionsOf(page('<p>One.</p>')), [{ text: 'One.' }]);
});

const built: Readonly<Record<string, string>> = {
  'briefings/arrivals/index.html': page(
    '<p>The bottom line.</p><h2 id="what">What happened</h2><p>The lantern ship was 90% full.</p><h2 id="empty">Nothing</h2>',
  ),
  'docs/about-this-example/index.html': page('<p>Nothing here is real.</p>'),
  'about/index.html': page('<p>Who we are.</p>'),
};
const read = (path: string): string => built[path] ?? assert.fail(`${path} is not built`);

test('a briefing is a record, and each of its sections that has text is one', () => {
  const briefing = { economy: ['Northport'], topic: [], year: ['2021'] };
  assert.deepEqual(sectionRecords(context, read), [
    {
      kind: 'Briefing',
      path: '/briefings/arrivals/',
      date: '2021-04-02',
      title: 'Fewer ships come from Southport',
      text: 'Northport depends less on Southport than it did. Does Northport depend on Southport? The bottom line.',
      card: {},
      also: [],
      facets: { ...briefing, term: [] },
    },
    {
      kind: 'Briefing',
      path: '/briefings/arrivals/#what',
      date: '2021-04-02',
      title: 'What happened',
      text: 'The lantern ship was 90% full.',
      card: { page: 'Fewer ships come from Southport' },
      also: ['p90x'],
      facets: { ...briefing, term: ['lantern ship'] },
    },
    {
      kind: 'Docs',
      path: '/docs/about-this-example/',
      date: '2021-04-01',
      title: 'About this example',
      text: 'What this site is for. Nothing here is real.',
      card: {},
      also: [],
      facets: { term: [] },
    },
    {
      kind: 'Docs',
      path: '/about/',
      title: 'About',
      text: 'A small site about two invented ports, for trying what the generator does. Who we are.',
      card: {},
      also: [],
      facets: { term: [] },
    },
  ]);
});

test('a draft has no page, and none is looked for', () => {
  const briefings = new Map([...registry.briefings].map(([id, briefing]) => [id, { ...briefing, draft: true }] as const));
  const kinds = sectionRecords({ ...context, registry: { ...registry, briefings } }, read).map(({ kind }) => kind);
  assert.deepEqual([...new Set(kinds)], ['Docs']);
});
