import assert from 'node:assert/strict';
import { test } from 'node:test';
import { economyNames, endOf, filterTermsOf, leversOf, numbersIn, termsIn, yearsOf } from './record-context.ts';
import { context, registry } from './records.fixture.ts';

test('a period is in all of its years, and ends on its last day', () => {
  assert.deepEqual(yearsOf('2020'), ['2020']);
  assert.deepEqual(yearsOf('2020-03-04'), ['2020']);
  assert.deepEqual(yearsOf('2020/2023'), ['2020', '2021', '2022', '2023']);
  assert.deepEqual(yearsOf('2020-11/2021-02'), ['2020', '2021']);
  assert.deepEqual([yearsOf('not-stated'), yearsOf(undefined), yearsOf('')], [[], [], []]);
  assert.deepEqual([endOf('2020-11/2021-02'), endOf('2020'), endOf('not-stated')], ['2021-02', '2020', undefined]);
});

test('a term is found as a whole word, under its other names too, but not under one that is too short for a name', () => {
  assert.deepEqual(termsIn('Two Lantern ships? One lantern ship.', context), ['lantern ship']);
  assert.deepEqual(termsIn('Le FEU-BATEAU', context), ['lantern ship']);
  assert.deepEqual(termsIn('La port, a lantern shipyard', context), []);
});

test('only terms of the groups that the site names are filters', () => {
  assert.deepEqual(
    context.filterTerms.map(({ name }) => name),
    ['lantern ship'],
  );
  const { filterTerms: _, ...site } = registry.site;
  assert.deepEqual(filterTermsOf({ ...registry, site }), []);
});

test('economies are named once each, levers by what names the record', () => {
  assert.deepEqual(economyNames(['northport', undefined, 'southport', 'northport'], context), ['Northport', 'Southport']);
  assert.deepEqual(leversOf('facts', 'share-2020-by-count', context), ['Count every ship']);
  assert.deepEqual(leversOf('facts', 'ships-lost', context), []);
});

test('numbers of all texts, each once', () => {
  assert.deepEqual(numbersIn('over 90% of 119 million', '90 per cent', '2020'), ['p90x', 'n119000000x']);
});
