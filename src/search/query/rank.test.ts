import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, CatalogueRecord } from './catalogue.ts';
import { rank, type Hit } from './rank.ts';
import { makeQueryReader } from './read-query.ts';
import { makeSynonyms } from './synonyms.ts';

type Hits = Readonly<Record<string, readonly (number | Hit)[]>>;

const place = (kind: CatalogueRecord['kind'], record: Partial<CatalogueRecord> = {}): CatalogueRecord => ({
  kind,
  date: '',
  isBackground: false,
  facets: {},
  ...record,
});

function makeCatalogue(records: readonly CatalogueRecord[], names: Catalogue['names'] = []): Catalogue {
  const words = new Set(['southport', 'northport', 'ships', 'lost', 'tide', 'keel', 'chart', 'quote']);
  return {
    placeOf: Number,
    records,
    kinds: [],
    facets: [],
    names,
    synonyms: [['lost', 'sunk']],
    words,
    figures: new Set(['2010', '2024']),
  };
}

/** Records in the order of their answers; a bare number is a hit of full score in that place. */
function order(typed: string, catalogue: Catalogue, hits: Hits): number[] {
  return ranked(typed, catalogue, hits).map((result) => result.place);
}

function ranked(typed: string, catalogue: Catalogue, hits: Hits): ReturnType<typeof rank> {
  return rank(makeQueryReader(catalogue).read(typed), catalogue, (words) =>
    (hits[words] ?? []).map((hit) => (typeof hit === 'number' ? { place: hit, score: 1, locations: [] } : hit)),
  );
}

const facts = (count: number): CatalogueRecord[] => Array.from({ length: count }, () => place('Measure'));

test('what was found better stands first, and of equals the one that comes first', () => {
  const catalogue = makeCatalogue(facts(4));
  const hits = [
    { place: 3, score: 1, locations: [] },
    { place: 2, score: 4, locations: [] },
    { place: 1, score: 1, locations: [] },
  ];
  assert.deepEqual(order('ships', catalogue, { ships: hits }), [2, 1, 3]);
});

test('what tells what to do stands before what gives reasons', () => {
  const catalogue = makeCatalogue([...facts(9), place('Docs', { isBackground: true }), place('Docs')]);
  assert.deepEqual(order('keel lamps', catalogue, { keel: [9, 10], lamps: [9, 10] }), [10, 9]);
});

test('a whole name puts its own record first, however often others hold it', () => {
  const catalogue = makeCatalogue([...facts(9), place('Person')], [{ names: ['Ada Keel', 'Keel'], records: [9] }]);
  const often = [0, 1, 2].map((at) => ({ place: at, score: 5, locations: [] }));
  assert.equal(order('keel', catalogue, { keel: [...often, { place: 9, score: 1, locations: [] }] })[0], 9);
  assert.equal(order('Ada Keel', catalogue, { 'ada keel': [...often, { place: 9, score: 1, locations: [] }] })[0], 9);
});

test('a name among other words helps its record, but not before one that holds them all', () => {
  const catalogue = makeCatalogue([...facts(3), place('Economy')], [{ names: ['Southport'], records: [3] }]);
  assert.deepEqual(order('southport ships', catalogue, { southport: [0, 3], ships: [0, 3] }), [3, 0]);
  assert.equal(order('southport ships lost', catalogue, { southport: [0, 3], ships: [0], lost: [0] })[0], 0);
});

test('a record that holds all that was asked stands before one that holds a part of it, which says what it lacks', () => {
  const catalogue = makeCatalogue(facts(6));
  const results = ranked('ships lost tide', catalogue, { ships: [0, 1], lost: [0, 1], tide: [1] });
  assert.deepEqual(
    results.map(({ place: at, missing }) => [at, missing]),
    [
      [1, []],
      [0, ['tide']],
    ],
  );
});

test('to hold all that was asked is worth more than to hold a part of it often', () => {
  const weak = { place: 1, score: 0.3, locations: [] };
  const hits = { ships: [0, weak], lost: [0, weak], tide: [5, weak] };
  assert.equal(order('ships lost tide', makeCatalogue(facts(6)), hits)[0], 1);
});

test('a record that holds too little of what was asked is no answer', () => {
  const catalogue = makeCatalogue(facts(40));
  const many = Array.from({ length: 30 }, (_, at) => at);
  assert.deepEqual(order('ships lost tide', catalogue, { ships: many, lost: [0], tide: [0] }), [0]);
});

test('a rare word counts for more than one that is everywhere', () => {
  const catalogue = makeCatalogue(facts(20));
  const many = Array.from({ length: 12 }, (_, at) => at);
  assert.equal(order('ships tide', catalogue, { ships: many, tide: [15] })[0], 15);
});

test('a year that was asked for prefers its records; where none was, the newer counts for a little more', () => {
  const dated = (year: string): CatalogueRecord => place('Measure', { date: year, facets: { year: [year] } });
  const catalogue = makeCatalogue([dated('2024'), dated('2010'), place('Measure')]);
  const hits = { ships: [0, 1, 2], 2010: [0, 1, 2], 2024: [0, 1, 2] };
  assert.deepEqual(order('ships 2010', catalogue, hits), [1, 2, 0]);
  assert.deepEqual(order('ships 2024', catalogue, hits), [0, 2, 1]);
  assert.deepEqual(order('ships', catalogue, hits), [0, 2, 1]);
});

test('a synonym finds, and stands after the word itself', () => {
  const catalogue = makeCatalogue(facts(3));
  const own = makeSynonyms(catalogue.synonyms).of('sunk') ?? assert.fail('no word of its own');
  assert.deepEqual(order('lost', catalogue, { [own]: [0, 1], lost: [1] }), [1, 0]);
});

test('the kind of answer that was asked for stands first, and need not hold the word for its kind', () => {
  const catalogue = makeCatalogue([place('Measure'), place('Chart'), place('Quote'), ...facts(20)]);
  const hits = { ships: [0, 1, 2], chart: [0], quote: [0] };
  const [first] = ranked('chart of ships', catalogue, hits);
  assert.deepEqual([first?.place, first?.missing], [1, []]);
  assert.equal(order('quote ships', catalogue, hits)[0], 2);
});

test('words that stand beside each other in the query and in the record count for more', () => {
  const at = (of: number, location: number): Hit => ({ place: of, score: 1, locations: [location] });
  const hits = { ships: [at(0, 4), at(1, 4)], lost: [at(0, 40), at(1, 5)] };
  assert.deepEqual(order('ships lost', makeCatalogue(facts(2)), hits), [1, 0]);
});

test('what somebody claims or denies stands after what was observed, unless the words ask for it', () => {
  const fact = (status: string, date = ''): CatalogueRecord => place('Fact', { facets: { status: [status] }, date });
  const hits = { ships: [{ place: 0, score: 1.2, locations: [] }, 1], 'who claims ships': [0] };
  for (const said of ['claim', 'denied']) {
    const catalogue = makeCatalogue([fact(said, '2026-01'), fact('observed', '2024')]);
    assert.deepEqual(order('ships', catalogue, hits), [1, 0]);
    for (const typed of ['ships claim', 'who says ships', 'ships according to whom'])
      assert.equal(order(typed, catalogue, hits)[0], 0, typed);
  }
});

test('who asks for a share and names no year is given the newest that was observed, not a forecast and not a table', () => {
  const fact = (status: string, date: string): CatalogueRecord => place('Fact', { facets: { status: [status] }, date });
  const records = [place('Dataset', { date: '2026' }), fact('forecast', '2035'), fact('observed', '2012'), fact('observed', '2023')];
  const hits = { ships: [{ place: 0, score: 1.2, locations: [] }, 1, 2, 3], share: [0, 1, 2, 3] };
  assert.equal(order('share of ships', makeCatalogue(records), hits)[0], 3);
});

test('scores are numbers also where nothing is found, and nothing found is no result', () => {
  assert.deepEqual(order('ships', makeCatalogue(facts(2)), {}), []);
  for (const { score } of ranked('ships lost', makeCatalogue(facts(2)), { ships: [0, 1] })) assert.ok(score > 0 && Number.isFinite(score));
});
