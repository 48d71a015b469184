import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, CatalogueRecord } from './catalogue.ts';
import { facetsOf, filterResults, slugOf, type Choices, type Order } from './filter-results.ts';

const records: readonly CatalogueRecord[] = [
  { kind: 'Fact', date: '2020', isBackground: false, facets: { economy: ['Northport', 'Southport'], year: ['2020'] } },
  { kind: 'Fact', date: '', isBackground: false, facets: { economy: ['Southport'] } },
  { kind: 'Quote', date: '2021-03', isBackground: false, facets: { economy: ['Northport'], year: ['2021'] } },
  { kind: 'Term', date: '2019-12-31', isBackground: false, facets: { term: ['Deep-sea ship'], year: ['2019'] } },
];
const catalogue: Catalogue = {
  placeOf: Number,
  records,
  kinds: ['Fact', 'Quote', 'Term'],
  facets: [
    { name: 'economy', label: 'Economy' },
    { name: 'term', label: 'Kind of ship' },
    { name: 'year', label: 'Year' },
  ],
  names: [],
  synonyms: [],
  words: new Set(),
  figures: new Set(),
};
const ranked = [0, 1, 2, 3].map((place) => ({ place, score: 1 - place / 10, missing: [] }));

const places = (choices: Choices, order: Order = 'relevance'): number[] =>
  filterResults(ranked, choices, order, catalogue).results.map(({ place }) => place);
const counts = (choices: Choices, parameter: string): string[] =>
  filterResults(ranked, choices, 'relevance', catalogue)
    .filters.filter(({ facet }) => facet.parameter === parameter)
    .flatMap(({ options }) => options.map(({ value, count, chosen }) => `${value} ${count}${chosen ? ' chosen' : ''}`));

test('values of one filter add up, filters narrow each other', () => {
  assert.deepEqual(places({}), [0, 1, 2, 3]);
  assert.deepEqual(places({ kind: ['fact'] }), [0, 1]);
  assert.deepEqual(places({ kind: ['fact', 'term'] }), [0, 1, 3]);
  assert.deepEqual(places({ kind: ['fact', 'quote'], economy: ['northport'] }), [0, 2]);
});

test('a value that is not there finds nothing; a filter that is not there changes nothing', () => {
  assert.deepEqual(places({ economy: ['eastport'] }), []);
  assert.deepEqual(places({ colour: ['red'] }), [0, 1, 2, 3]);
});

test('counts are those after the other filters, and not after the filter itself', () => {
  assert.deepEqual(counts({}, 'kind'), ['Fact 2', 'Quote 1', 'Term 1']);
  assert.deepEqual(counts({ economy: ['northport'] }, 'kind'), ['Fact 1', 'Quote 1']);
  assert.deepEqual(counts({ economy: ['northport'] }, 'economy'), ['Northport 2 chosen', 'Southport 2']);
  assert.deepEqual(counts({ kind: ['quote'], economy: ['northport'] }, 'economy'), ['Northport 1 chosen']);
  assert.deepEqual(counts({ kind: ['quote'] }, 'kind'), ['Fact 2', 'Quote 1 chosen', 'Term 1']);
});

test('a count is what the choice then gives', () => {
  const before: Choices = { kind: ['fact'] };
  for (const { facet, options } of filterResults(ranked, before, 'relevance', catalogue).filters)
    for (const { slug, count } of options)
      assert.equal(places({ ...before, [facet.parameter]: [slug] }).length, count, `${facet.parameter} ${slug}`);
});

test('the most frequent value stands first, of years the latest; a filter without values is left out', () => {
  assert.deepEqual(counts({}, 'year'), ['2021 1', '2020 1', '2019 1']);
  assert.deepEqual(
    filterResults(ranked.slice(0, 2), {}, 'relevance', catalogue).filters.map(({ facet }) => facet.parameter),
    ['kind', 'economy', 'year'],
  );
});

test('in order of time what has no date stands last, either way', () => {
  assert.deepEqual(places({}, 'newest'), [2, 0, 3, 1]);
  assert.deepEqual(places({}, 'oldest'), [3, 0, 2, 1]);
  assert.deepEqual(places({ kind: ['fact'] }, 'oldest'), [0, 1]);
});

test('a filter is named in an address as it is on the page', () => {
  assert.deepEqual(
    facetsOf(catalogue).map(({ parameter, label }) => `${parameter}: ${label}`),
    ['kind: Kind', 'economy: Economy', 'kind-of-ship: Kind of ship', 'year: Year'],
  );
  assert.deepEqual(places({ 'kind-of-ship': ['deep-sea-ship'] }), [3]);
});

test('a slug has small letters, digits and hyphens, and letters of any script', () => {
  assert.deepEqual(['Port Gazette', '“Sōma” & Co.', '港', '2020'].map(slugOf), ['port-gazette', 'soma-co', '港', '2020']);
});
