import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packCatalogue } from './pack-catalogue.ts';
import { unpackCatalogue } from './query/catalogue.ts';
import { makeQueryReader } from './query/read-query.ts';
import { registry } from './records/records.fixture.ts';
import { searchRecords } from './records/search-records.ts';

const records = searchRecords(registry, () => '<div class="prose"><h2 id="a">Tides</h2><p>Fog over the harbour.</p></div>');
const packed = packCatalogue(records, registry);
const catalogue = unpackCatalogue(packed);
const placeOf = (path: string): number => records.findIndex((record) => record.path === path);

test('a record is in the catalogue in its place, with kind, date and filters', () => {
  assert.deepEqual(
    catalogue.records,
    records.map(({ kind, date, isBackground, facets }) => ({
      kind,
      date: date ?? '',
      isBackground: isBackground ?? false,
      facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    })),
  );
});

test('only kinds and filters that there are stand in it; terms go by the name that the site gives them', () => {
  const facts = packCatalogue(
    records.filter(({ kind }) => kind === 'Fact'),
    registry,
  );
  assert.deepEqual([facts.kinds, facts.facets.map(({ name }) => name)], [['Fact'], ['economy', 'topic', 'publisher', 'year', 'status']]);
  const label = (of: typeof registry): string | undefined => packCatalogue(records, of).facets.find(({ name }) => name === 'term')?.label;
  const { filterTerms: _, ...site } = registry.site;
  assert.deepEqual([label(registry), label({ ...registry, site })], ['Kind of ship', 'Term']);
});

test('a thing has all its names: in brackets, inside a sentence, in other languages, and a person the last one', () => {
  const names = (path: string): readonly string[] | undefined =>
    catalogue.names.find(({ records: of }) => of.includes(placeOf(path)))?.names;
  assert.deepEqual(names('/people/ada-keel/'), ['Ada Keel', 'Keel']);
  assert.deepEqual(names('/economies/southport/'), ['Southport', 'the Southport', 'Minamikō', '南港']);
  assert.deepEqual(names('/organisations/mop/')?.slice(0, 4), ['Ministry of Ports (MOP)', 'Ministry of Ports', 'MOP', 'Port office']);
  assert.deepEqual(names('/sources/port-book-2020/'), undefined);
});

test('things of one name are one name with several records', () => {
  const shared = catalogue.names.filter(({ names }) => names.includes('Port office'));
  assert.deepEqual(
    shared.map(({ records: of }) => of),
    [[placeOf('/organisations/mop/'), placeOf('/glossary/#tide')]],
  );
});

test('all words that a record is found by are words of the site, and numbers are none', () => {
  for (const word of ['fog', 'harbour', 'southport', 'minamiko', 'gazette', 'tides', 'tonnage', 'feu'])
    assert.equal(catalogue.words.has(word), true, word);
  for (const word of ['of', 'p58x', '2020', 'embargo']) assert.equal(catalogue.words.has(word), false, word);
});

test('synonyms are compared as words are', () => {
  assert.deepEqual(catalogue.synonyms, [['halt', 'cut off']]);
});

test('what the catalogue says is read as it was meant: a whole name leads to its record', () => {
  const { read } = makeQueryReader(catalogue);
  for (const [typed, path] of [
    ['ada keel', '/people/ada-keel/'],
    ['keel', '/people/ada-keel/'],
    ['minamiko', '/economies/southport/'],
    ['MOP', '/organisations/mop/'],
    ['lantern ships', '/glossary/#lantern-ship'],
  ] as const)
    assert.deepEqual(
      [read(typed).named, read(typed).whole],
      [typed === 'MOP' ? [placeOf(path), placeOf('/glossary/#tide')] : [placeOf(path)], true],
      typed,
    );
});

test('it is the same whenever it is made', () => {
  assert.deepEqual(packCatalogue(records, registry), packed);
});

test('of a long list of choices those stay that several records have; the sentence of a script without spaces is no word', () => {
  const of = (publisher: string): (typeof records)[number] => ({ ...(records[0] ?? assert.fail()), facets: { publisher: [publisher] } });
  const many = Array.from({ length: 120 }, (_, place) => of(`Press ${place}`));
  const often = Array.from({ length: 5 }, () => of('Gazette'));
  const { facets } = packCatalogue([...many, ...often], registry);
  assert.deepEqual(
    facets.map(({ name, values }) => [name, values]),
    [['publisher', ['Gazette']]],
  );
  const [first = assert.fail()] = records;
  const text = '南港の輸入が減った。地層処分場周辺環境影響評価書';
  const { words } = unpackCatalogue(packCatalogue([{ ...first, text }], registry));
  assert.deepEqual([words.has('減った'), words.has('地層処分場周辺環境影響評価書')], [false, false]);
});
