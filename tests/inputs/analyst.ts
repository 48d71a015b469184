/** What an analyst writes who knows the figures and not yet the rules: names for ids, signs for words, one thing twice, keys of nothing. */
import { put, add, swap, type Edit } from './try-input.ts';
import {
  briefing,
  ranges,
  description,
  derived,
  economies,
  fact,
  people,
  quotes,
  right,
  said,
  shipsSeen,
  source,
  sources,
  units,
  type Input,
} from './sample-edits.ts';

const chart = 'data/charts/arrivals-share.yaml';
const ledger = 'record,value,qualifier,unit,definition,status\n';
const titled = (title: string): Edit =>
  put(chart, `dataset: arrivals\ntitle: ${title}\nalt: Columns by year.\ntype: columns\nvalue: share_pct\ntime: year\n`);
const rangeChart = (type: string): Edit =>
  put(
    'data/charts/ranges.yaml',
    `dataset: ranges\ntitle: Ships between two ends\nalt: Ships by year.\ntype: ${type}\nvalue: ships\n${type === 'columns' ? 'time' : 'category'}: year\n`,
  );
const redirects = (lines: string): Edit => put('data/redirects.yaml', lines);
const berths = put('data/dimensions.yaml', 'berth:\n  title: Berth\n  members:\n    east: East berth\n    west: West berth\n');
const quote = (text: string): Edit =>
  add(quotes, `tide-at-night:\n  text: ${text}\n  speaker: ada-keel\n  source: port-gazette-2021\n  wording: original\n`);
const cost = (phrase: string, unit = 'million'): Edit[] => [
  add(units, 'million:\n  title: millions\n  form: "{} million"\n  symbol: m\n'),
  add(units, 'usd-million:\n  title: millions of dollars\n  form: "US${} million"\n  symbol: US$ m\n'),
  fact('cost', { unit, value: '5', phrase, statement: 'It cost [[value]].' }),
];
const changed = (from: string, to: string): Edit =>
  fact('seven', { history: `[{ when: 2021-05-01, from: "${from}", to: "${to}", reason: C }]` });

export const analyst: readonly Input[] = [
  said('an option that no chart has', `unknown-key ${chart}:7:1`, add(chart, 'palette: warm\n')),
  said('a title without a word', `wrong-value ${chart}:2:8`, titled('2024')),
  said('a title below nought', `wrong-value ${chart}:2:8`, titled('-1')),
  right('a title with a word and a number', titled('Ships of 2024')),
  said('a type of source that is none', `wrong-value ${sources}:18:9`, source('book', { type: 'website' })),
  said('a list that is one word', 'wrong-type data/sources/ports.yaml:25:12', source('book', { authors: 'Ada Keel' })),
  said('a name where an id stands', 'wrong-value data/quotes/masters.yaml:3:12', swap(quotes, 'speaker: ada-keel', 'speaker: Ada Keel')),
  said(
    'a dimension of numbers',
    `dataset-fields ${description}:9:93`,
    berths,
    swap(description, 'unit: percent }', 'unit: percent, dimension: berth }'),
  ),
  said(
    'a dimension of a role',
    `dataset-fields ${description}:12:81`,
    berths,
    swap(description, 'role: definition }', 'role: note, dimension: berth }'),
  ),
  said(
    'a heading that is a part of the page',
    `heading-name ${briefing}:34:1`,
    swap(briefing, '## What happened', '## Figures and sources'),
  ),
  said('a heading that is a chart', `heading-name ${briefing}:34:1`, swap(briefing, '## What happened', '## Arrivals share title')),
  right('a heading like another part', swap(briefing, '## What happened', '## Figures and their sources')),
  said('a quotation in its marks', 'wrong-value data/quotes/masters.yaml:8:9', quote('"“We wait for the tide.”"')),
  said('a quotation in marks of the keyboard', 'wrong-value data/quotes/masters.yaml:8:9', quote(`'"We wait for the tide."'`)),
  right('a quotation with marks inside', quote('We wait, “for the tide”, she said.')),
  said('an ellipsis of full stops', 'wrong-value data/quotes/masters.yaml:8:9', quote('We wait ... for the tide.')),
  ...[
    'https://example.org/port%2Dbook-2020',
    'https://example.org//port-book-2020',
    'https://m.example.org/port-book-2020',
    'https://web.archive.org/web/20200102030405/https://example.org/port-book-2020',
  ].map((url) => said(`one address twice: ${url}`, `double ${sources}:22:8`, source('book', { type: 'book', url, published: '2020' }))),
  right('another page of one host', source('book', { url: 'https://example.org/port-book-2021' })),
  said('money under a unit without', 'phrase-shows data/facts/ships.yaml:18:11', ...cost('US$5 million')),
  said('yen under a unit without', 'phrase-shows data/facts/ships.yaml:18:11', ...cost('it cost ¥5 million')),
  right('money under its unit', ...cost('US$5 million', 'usd-million')),
  right('no money', ...cost('it came to 5 million')),
  said('a change to what was there', 'wrong-value data/facts/ships.yaml:21:64', changed('7 ships; observed', '7 ships; observed')),
  right('a change', changed('6 ships; observed', '7 ships; observed')),
  said('a circle of two redirects', 'redirect data/redirects.yaml:1:10', redirects('facts/a: facts/b\nfacts/b: facts/a\n')),
  said(
    'a circle of three redirects',
    'redirect data/redirects.yaml:2:10',
    redirects('facts/c: facts/a\nfacts/a: facts/b\nfacts/b: facts/c\n'),
  ),
  said('a redirect to itself', 'redirect data/redirects.yaml:1:10', redirects('facts/a: facts/a\n')),
  said('a formula over nothing', 'fact-value data/facts/ships.yaml:28:23', shipsSeen, derived('ships-seen / (ships-seen - ships-seen)')),
  said('a code of three letters', `wrong-value ${economies}:3:35`, add(economies, 'westport: { name: Westport, code: wpt }\n')),
  said('a claim without a verdict', 'wrong-value data/facts/ships.yaml:11:1', fact('seven', { status: 'claim', inventory: 'S1-Q01' })),
  said('a place in a source without its kind', 'wrong-value data/facts/ships.yaml:21:12', fact('seven', { locator: '12' })),
  said(
    'a fault in the words of a measure that facts rest on',
    'wrong-value data/measures.yaml:4:11',
    swap('data/measures.yaml', 'counts: Ships', 'counts: "**Ships**'),
    swap('data/measures.yaml', 'all ships that arrive.', 'all ships that arrive."'),
  ),
  said('a question without its mark', `wrong-value ${briefing}:4:11`, swap(briefing, 'depend on Southport?', 'depend on Southport')),
  said('a note of one word', 'typing-slip data/facts/ships.yaml:21:9', fact('seven', { note: 'yes' })),
  said('a time that is a share', `chart-field-type ${chart}:6:7`, swap(chart, 'time: year', 'time: share_pct')),
  said(
    'another value beside two that are listed as a conflict',
    'conflicts-shown data/facts/ships.yaml:11:1',
    fact('f1', {
      unit: undefined,
      measure: 'arrival-share',
      definition: 'by-count',
      economy: 'northport',
      partner: 'southport',
      period: '2020',
      value: '60',
      phrase: 'it was 60 per cent',
    }),
  ),
  said('a day that is a word', `wrong-value ${people}:5:9`, swap(people, 'asOf: 2020-05', 'asOf: now')),
  said(
    'decimals as a decimal',
    'wrong-value data/facts/ships.yaml:28:49',
    shipsSeen,
    derived('x', { derived: '{ formula: ships-seen / 3, rounding: "0.1" }' }),
  ),
  said('the column beside it', `chart-field-type ${chart}:5:8`, swap(chart, 'value: share_pct', 'value: status')),
  said(
    'a bound in the wrong order',
    'wrong-value data/facts/ships.yaml:20:8',
    fact('range', { value: undefined, low: '9', high: '7', phrase: '7 to 9 ships' }),
  ),
  said('a ledger without its rows', 'csv-empty data/ledger.csv:1:1', put('data/ledger.csv', 'record,value\n')),
  said(
    'a ledger that was edited',
    'ledger data/facts/arrivals.yaml:10:1',
    put('data/ledger.csv', `${ledger}facts/share-2020-by-tonnage,71,about,percent,by-tonnage,estimate\n`),
  ),
  said(
    'a record that was published and is gone',
    'ledger data/ledger.csv:2:1',
    put('data/ledger.csv', `${ledger}facts/ships-found,1,,ships,,observed\n`),
  ),
  ...['bars', 'columns'].map((type) =>
    said(`ranges as ${type}`, `chart-bounds data/charts/ranges.yaml:4:7`, ranges('2018,,10,20\n2019,14,,\n'), rangeChart(type)),
  ),
  right('a column that names its unit', swap(description, 'Share from Southport', 'Share (% of ships)')),
  said('a column that names a figure', `typed-quantity ${description}:9:52`, swap(description, 'Share from Southport', 'Share (58 ships)')),
  right('ranges as dots', ranges('2018,,10,20\n2019,,14,16\n'), rangeChart('dots')),
];
