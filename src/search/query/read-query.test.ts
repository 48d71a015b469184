import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from './catalogue.fixture.ts';
import { speak } from '../../words/words.ts';
import { makeQueryReader, type Query } from './read-query.ts';
import { makeSynonyms } from './synonyms.ts';

const { read } = makeQueryReader(catalogue);
const typed = (query: Query): string[] => query.groups.map((group) => group.typed);
const alternatives = (query: Query, group = 0): string[] => (query.groups[group]?.alternatives ?? []).map(({ words }) => words);

test('a share meets its records however it is written', () => {
  for (const text of ['over 90%', '90 per cent', 'ninety percent', '９０％'])
    assert.deepEqual(alternatives(read(text)), ['p90x', 'p90d'], text);
});

test('a sum meets its records however it is written; without a unit it may be a share as well, and rounder than the record', () => {
  for (const text of ['119 million', '$119m', 'US$119 million', 'US$119M'])
    assert.equal(
      alternatives(
        read(text),
        typed(read(text)).findIndex((word) => word.includes('119')),
      )[0],
      'n119000000x',
      text,
    );
  assert.deepEqual(alternatives(read('90 ships')), ['n90x', 'p90x', 'n90d', 'p90d']);
});

test('a number goes with its unit: what is left are the other words', () => {
  assert.deepEqual(typed(read('why over 90 per cent of ships')), ['90 per cent', 'ships']);
  assert.deepEqual(typed(read('119 million tonnage')), ['119 million', 'tonnage']);
});

test('May is a month beside a year or a day, and a little word elsewhere', () => {
  assert.deepEqual(typed(read('ships in May 2025')), ['ships', 'may', '2025']);
  assert.deepEqual(typed(read('26 may')), ['26 may']);
  assert.deepEqual(typed(read('ships may come')), ['ships']);
});

test('a currency is part of its sum, and particles of Japanese are little words', () => {
  assert.deepEqual(typed(read('US$119 million')), ['119 million']);
  assert.deepEqual(typed(read('119 million euros')), ['119 million']);
  assert.deepEqual(typed(read('Y119 million ships')), ['119 million', 'ships']);
  assert.deepEqual(typed(read('港 の 船')), ['港', '船']);
});

test('a year is a word, and asked for', () => {
  assert.deepEqual([typed(read('ships 2020')), read('ships 2020').years], [['ships', '2020'], ['2020']]);
  assert.deepEqual(read('2,020 ships').years, []);
});

test('little words are left out, unless there is nothing else', () => {
  assert.deepEqual(typed(read('what is the tonnage of a ship')), ['tonnage', 'ship']);
  assert.deepEqual(typed(read('what is it')), ['what', 'is', 'it']);
});

test('a word that is not on the site is mended, and only what was meant is searched', () => {
  const query = read('tonage of lantren');
  assert.deepEqual(query.corrected, [
    { typed: 'tonage', meant: 'tonnage' },
    { typed: 'lantren', meant: 'lantern' },
  ]);
  assert.deepEqual([typed(query), query.unknown], [['tonnage', 'lantern'], []]);
});

test('a word that is like none of the site is reported and never searched, and like names are offered', () => {
  const query = read('eastport zebra ships');
  assert.deepEqual([typed(query), query.corrected, query.unknown], [['ships'], [], ['eastport', 'zebra']]);
  assert.ok(['northport', 'southport'].every((name) => query.near.includes(name)));
  assert.deepEqual(read('zebra').groups, []);
});

test('words typed as one are parted', () => {
  const query = read('seatide');
  assert.deepEqual([query.corrected, typed(query)], [[{ typed: 'seatide', meant: 'sea tide' }], ['sea', 'tide']]);
  // Mended, it may be a name.
  assert.deepEqual(read('deepsea ships').named, [5]);
});

test('a word that is being typed, another form, and a word of another script are no mistakes', () => {
  for (const text of ['lant', 'lanterns', '新港', 'B2']) assert.deepEqual([read(text).corrected, read(text).unknown], [[], []], text);
});

test('a whole name means its record; other words beside it do not take it away', () => {
  assert.deepEqual([read('ada keel').named, read('ada keel').whole], [[3], true]);
  assert.deepEqual([read('Keel').named, read('Keel').whole], [[3], true]);
  assert.deepEqual([read('keel on lantern').named, read('keel on lantern').whole], [[3], false]);
  assert.deepEqual([read('ships').named, read('ships').whole], [[], false]);
});

test('the longest name is taken as one thing, in the plural too, with or without accents, hyphens and brackets', () => {
  for (const text of ['ministry of ports', 'Ministry of Ports (MOP)', 'MOP', 'MÓP'])
    assert.deepEqual([read(text).named, read(text).groups[0]?.isName], [[2], true], text);
  for (const text of ['deep-sea ships', 'deep sea ship']) assert.deepEqual([read(text).named, typed(read(text)).length], [[5], 1], text);
});

test('other names find what the first name finds', () => {
  assert.deepEqual(alternatives(read('minamiko')), ['minamiko', 'southport']);
  assert.deepEqual(alternatives(read('mop')), ['mop', 'ministry ports mop']);
});

test('a name of several things means them all', () => {
  assert.deepEqual(read('southport').named, [1, 6]);
});

test('where no spaces part the words a name is found all the same', () => {
  const query = read('南港の総合');
  assert.deepEqual([query.named, typed(query)], [[1], ['南港', '総合']]);
  // The site has no such word: only its pairs are looked for.
  assert.deepEqual(alternatives(query, 1), ['総合']);
  assert.deepEqual(alternatives(read('南港の総合対策'), 1), ['総合 合対 対策']);
});

test('a short name in its capitals is a name, and in others a word', () => {
  assert.deepEqual(read('PU').named, [4]);
  assert.deepEqual(read('pu').named, [4]);
  assert.deepEqual(read('US').named, [7]);
  assert.deepEqual(read('Eu').named, [8]);
});

test('words that readers use for each other meet in the word of their list, and that counts for less', () => {
  const own = makeSynonyms(catalogue.synonyms).of('halt');
  for (const text of ['ban', 'halts', 'cut off']) {
    const [group, ...others] = read(text).groups;
    assert.deepEqual([alternatives(read(text)), others], [[text, own], []]);
    const [word = 0, list = 1] = (group?.alternatives ?? []).map(({ weight }) => weight);
    assert.ok(list < word);
  }
});

test('words between quotation marks are looked for as they stand', () => {
  assert.equal(read('"the tide"').exact, 'the tide');
  assert.equal(read(' “the tide” ').exact, 'the tide');
  assert.equal(read('the "tide"').exact, undefined);
});

test('a word that says which kind of answer is wanted makes that kind count for more, and itself for less', () => {
  const query = read('chart of tonnage');
  assert.ok((query.kinds.Chart ?? 1) > 1);
  assert.deepEqual(
    query.groups.map(({ typed: word, isWish }) => [word, isWish]),
    [
      ['chart', true],
      ['tonnage', false],
    ],
  );
  const [chart, tonnage] = query.groups;
  assert.ok((chart?.weight ?? 1) < (tonnage?.weight ?? 0));
  assert.deepEqual(read('tonnage').kinds, {});
});

test('who asks for a number is given the word that its answer is likely to hold', () => {
  assert.deepEqual(read('what share came from southport').hints, ['share']);
  assert.deepEqual(read('southport’s share of ships').hints, ['share']);
  assert.deepEqual(read('southport').hints, []);
});

test('neither number nor year nor question: a subject is asked for', () => {
  assert.equal(read('ships of southport').isTopic, true);
  for (const text of ['ships 2020', '90% of ships', 'how many ships']) assert.equal(read(text).isTopic, false, text);
});

test('what is asked twice is asked once', () => {
  assert.deepEqual(typed(read('ships ships Ships')), ['ships']);
});

test('nothing typed asks for nothing', () => {
  for (const text of ['', '  ', '?!']) assert.deepEqual(read(text).groups, [], text);
});

test('a range is taken out whole, and no letter of the words behind it', () => {
  assert.deepEqual(typed(read('20 to 30 % tonnage')), ['20 to 30 %', '30 %', 'tonnage']);
  assert.deepEqual(read('20 to 30 % tonnage').unknown, []);
});

test('letters with digits count whole: as they stand, as a name, or not at all', () => {
  assert.deepEqual(alternatives(read('FY2024')), [
    'fy2024',
    '"fy 2024"',
    '"financial year 2024"',
    '"fiscal year 2024"',
    '"fiscal 2024"',
    '"year to june 2024"',
    '"year to march 2024"',
  ]);
  for (const code of ['FY2031', 'COP29', 'RE100', 'COP 29', 'Dy2O3', 'Q2 2031']) {
    const query = read(code);
    assert.deepEqual(alternatives(query), [], code);
    assert.equal(query.groups.length, 1, code);
    assert.equal(query.groups[0]?.isWhole, true, code);
  }
  // A scale or a unit is no part of a code.
  assert.deepEqual(alternatives(read('119m')).slice(0, 1), ['n119000000x']);
});

test('a name that was to be left out is told as it is written', () => {
  assert.deepEqual(read('ships not from southport').denied, ['Southport']);
});

test('a year that no record has is looked for nowhere', () => {
  assert.deepEqual(alternatives(read('2020')), ['2020']);
  assert.deepEqual(alternatives(read('2031')), []);
});

test('a date is one thing, however it is written', () => {
  for (const date of ['11 June 2020', '11th of june 2020', 'June 11, 2020', '2020-06-11', 'jun 11 2020'])
    assert.deepEqual(alternatives(read(date)), ['"11 june 2020"'], date);
  assert.deepEqual(alternatives(read('11 March 1903')), []);
  assert.deepEqual(alternatives(read('Q3 2024')).slice(0, 2), ['"july to september 2024"', '"third quarter of 2024"']);
});

test('a rounder number finds the one it is rounded from; a decimal comma is a point', () => {
  assert.deepEqual(alternatives(read('81.6 %')), ['p81d61x', 'p81d57x']);
  assert.deepEqual(alternatives(read('81,6 %')), ['p81d61x', 'p81d57x']);
  assert.deepEqual(alternatives(read('81.7 %')), []);
});

/** What is read by a reader of that language; the process speaks English again afterwards. */
function readIn(language: string, text: string): Query {
  try {
    speak(language);
    return makeQueryReader(catalogue).read(text);
  } finally {
    speak('en');
  }
}

test('a German question is read by German words: little ones, decimal commas, scales, and the kind of answer', () => {
  const german = (text: string): Query => readIn('de', text);
  assert.deepEqual(typed(german('Wie viele ships von Northport waren das?')), ['ships', 'northport']);
  assert.deepEqual(alternatives(german('81,61')), ['n81d61x', 'p81d61x']);
  assert.deepEqual(alternatives(german('90 Prozent')), ['p90x', 'p90d']);
  assert.deepEqual(alternatives(german('119 Millionen')), ['n119000000x']);
  assert.deepEqual(typed(german('81,61')), ['81,61'], 'told as it was typed');
  assert.deepEqual(german('Diagramm ships').kinds, { Chart: 3 });
});

test('a Japanese question is read without spaces: names, particles, what asks, and the kind of answer', () => {
  const japanese = (text: string): Query => readIn('ja', text);
  assert.deepEqual(typed(japanese('南港の総合はどれくらいですか')), ['南港', '総合']);
  assert.deepEqual(japanese('総合のグラフ').kinds, { Chart: 3 });
  assert.deepEqual(alternatives(japanese('90パーセント')), ['p90x', 'p90d']);
});
