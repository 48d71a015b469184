/** What was pasted or saved in the wrong place or form: one report, with the mend that the slip needs. */
import { briefing, derived, description, facts, people, quotes, said, shipsSeen, site, table, type Input } from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

const briefed = (words: string) => swap(briefing, '## What happened', `## What happened\n\n${words}\n`);
const pastedFact = 'ships-seen-twice:\n  statement: "It saw [[value]]."\n  value: 7\n  unit: ships\n';
const allowed = 'data/allowed-quantities.yaml';
const other = (name: string, published: string): string =>
  `${name}:\n  type: report\n  title: Book of ${name}\n  publisher: Northport harbour office\n  published: ${published}\n  url: https://example.org/${name}\n  retrieved: not-recorded\n  tier: official\n`;

export const strayed: readonly Input[] = [
  said('a fact among quotes', `unknown-key ${quotes}:7:1`, add(quotes, pastedFact)),
  said('a fact among people', `unknown-key ${people}:7:1`, add(people, pastedFact)),
  said(
    'a record without its indentation',
    `wrong-type data/facts/more.yaml:2:1`,
    put('data/facts/more.yaml', 'new:\nstatement: "It saw [[value]]."\nvalue: 7\n'),
  ),
  said('a merge that was not finished, in YAML', `merge-marks ${facts}:11:1`, add(facts, '<<<<<<< HEAD\n')),
  said('a merge that was not finished, in a table', `merge-marks ${table}:5:1`, add(table, '>>>>>>> theirs\n')),
  said(
    'a merge that was not finished, in a page',
    `merge-marks ${briefing}:36:1`,
    briefed('<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> theirs'),
  ),
  said(
    'a briefing by another ending',
    'misplaced-file src/content/briefings/the-port-book.md:1:1',
    put('src/content/briefings/the-port-book.md', 'x'),
    add(site, 'questions: [{ question: Who counts?, briefings: [the-port-book] }]\n'),
  ),
  said('a repository without https', `wrong-value ${site}:5:24`, add(site, 'repository: { address: example.org/notes, branch: main }\n')),
  said('a list of synonyms twice', `search-words ${site}:7:6`, add(site, 'synonyms:\n  - [ship, vessel]\n  - [vessel, ship]\n')),
  said(
    'a newest source that three are newer than',
    `evidence-dates ${site}:5:21`,
    add(site, 'evidence: { newest: tide-book, gathered: 2022-01-01 }\n'),
    add('data/sources/ports.yaml', other('tide-book', '2016-08-20') + other('fog-book', '2017-08-20')),
  ),
  said('a merge key and its alias', `yaml ${people}:8:3`, add(people, 'bo-keel:\n  <<: *ada\n')),
  said(
    'an option in the plural',
    'unknown-key data/charts/arrivals-share.yaml:7:1',
    swap('data/charts/arrivals-share.yaml', 'type: columns\n', 'type: panels\n'),
    add('data/charts/arrivals-share.yaml', 'panels: source\n'),
  ),
  said(
    'a key under another name',
    'unknown-key data/charts/arrivals-share.yaml:3:1',
    swap('data/charts/arrivals-share.yaml', 'alt:', 'alternative:'),
  ),
  said('an element between two words', `mdx-html ${briefing}:36:10`, briefed('The clerk<br/>sleeps.')),
  said(
    'a citation of a language model',
    `markdown-mark ${briefing}:36:18`,
    briefed('The clerk sleeps.:contentReference[oaicite:0]{index=0}'),
  ),
  said('a day half in figures', `typing-slip ${briefing}:36:4`, briefed('On 2011-3-11 the sea rose.')),
  said('no space round a minus', `fact-value ${facts}:28:23`, shipsSeen, derived('ships-seen-ships-lost')),
  said(
    'a table with semicolons and quotation marks',
    `csv-separator ${table}:1:1`,
    put(table, 'year;share_pct;qualifier;status;definition;source\n2018;90;"over ""it""";observed;by-count;port-book-2020\n'),
  ),
  said(
    'an allowance for a file that is misspelt',
    `typed-quantity ${allowed}:3:9`,
    put(allowed, '- text: two years\n  count: 1\n  file: src/content/briefings/arivals.mdx\n  reason: A saying.\n'),
    briefed('It took two years.'),
  ),
  said(
    'a change of a year to come',
    `dates-in-order ${briefing}:10:13`,
    swap(
      briefing,
      '  - { date: 2021-04-01, note: First edition. }',
      '  - { date: 2021-04-01, note: First edition. }\n  - { date: 2031-04-01, note: Another. }',
    ),
  ),
  said(
    'a line over years that are numbers',
    'chart-field-type data/charts/arrivals-share.yaml:6:7',
    swap(description, 'type: period', 'type: year'),
    swap('data/charts/arrivals-share.yaml', 'alt: "Columns by year: the', 'alt: "A line by year: the'),
    swap('data/charts/arrivals-share.yaml', 'type: columns', 'type: lines'),
  ),
];
