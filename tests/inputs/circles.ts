/** Records that stand on themselves, or say of two things what is said of one. */
import {
  advice,
  arrivals,
  briefing,
  description,
  economies,
  fact,
  facts,
  measures,
  organisations,
  quotes,
  right,
  said,
  shareTable,
  site,
  source,
  sources,
  type Input,
} from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

const glossary = 'data/glossary.yaml';
const again = (id: string, keys: string): string =>
  `${id}:\n  text: ${keys.includes('text:') ? '' : 'The tide waits for nobody.'}\n  speaker: bo-mast\n  source: port-book-2020\n  wording: original\n`;
const otherPerson = 'bo-mast:\n  name: Bo Mast\n  role: pilot\n  organisation: harbour-desk\n  asOf: 2020\n  source: port-book-2020\n';

export const circles: readonly Input[] = [
  said(
    'a source derived from itself',
    'own-reference data/sources/ports.yaml:9:16',
    swap(sources, '  tier: official\n', '  tier: official\n  derivedFrom: port-book-2020\n'),
  ),
  said(
    'two sources derived from each other',
    'own-reference data/sources/ports.yaml:8:16',
    swap(sources, '  tier: official\n', '  tier: official\n  derivedFrom: port-gazette-2021\n'),
    swap(sources, '  published: 2020\n', ''),
    add(sources, '  derivedFrom: port-book-2020\n'),
  ),
  said(
    'a fact held against its own source',
    'own-reference data/facts/ships.yaml:11:20',
    add(facts, '  checkedAgainst: [port-gazette-2021]\n'),
  ),
  said('a fact held against itself', 'own-reference data/facts/ships.yaml:11:20', add(facts, '  checkedAgainst: [ships-lost]\n')),
  said('trade with oneself', 'own-reference data/facts/ships.yaml:12:12', add(facts, '  economy: northport\n  partner: northport\n')),
  said(
    'trade with oneself by default',
    'own-reference data/facts/arrivals.yaml:4:12',
    swap(arrivals, 'partner: southport', 'partner: northport'),
  ),
  said(
    'a ladder with oneself',
    'own-reference data/site.yaml:5:64',
    add(site, 'ladder: { measure: arrival-share, economy: northport, partner: northport }\n'),
  ),
  said(
    'a variant of the source itself',
    'own-reference data/quotes/masters.yaml:8:17',
    add(quotes, '  variants:\n    - { source: port-gazette-2021, text: No tide waits., differs: All of it. }\n'),
  ),
  said(
    'a variant of the same words',
    'own-reference data/quotes/masters.yaml:8:39',
    add(quotes, '  variants:\n    - { source: port-book-2020, text: The tide waits for nobody., differs: Nothing. }\n'),
  ),
  said(
    'a column of bounds of itself',
    'dataset-fields data/datasets/arrivals.yaml:10:77',
    swap(description, 'of: share_pct', 'of: qualifier'),
  ),

  said(
    'the same words of two speakers',
    'double data/quotes/masters.yaml:8:9',
    add(quotes, again('mast-on-tides', '')),
    add('data/people.yaml', otherPerson),
  ),
  said(
    'the same words on two days',
    'double data/quotes/masters.yaml:8:9',
    add(
      quotes,
      'keel-again:\n  text: The tide waits for nobody.\n  speaker: ada-keel\n  said: 2020-03\n  source: port-book-2020\n  wording: original\n',
    ),
    swap('data/people.yaml', 'asOf: 2020-05', 'asOf: 2020'),
  ),
  said(
    'a person of one name in another office of that month',
    'double data/people.yaml:8:9',
    add(
      'data/people.yaml',
      'a-keel:\n  name: Ada Keel\n  role: pilot\n  organisation: harbour-desk\n  asOf: 2020-05\n  source: port-gazette-2021\n',
    ),
  ),
  said(
    'an undated source of one title and publisher',
    'double data/sources/ports.yaml:26:10',
    source('again', { title: 'Log', published: undefined, url: 'https://example.org/a' }),
    source('more', { title: 'log', published: undefined, url: 'https://example.org/b' }),
  ),
  right(
    'two years of one book',
    source('again', { title: 'Port book', published: '2019' }),
    source('more', { title: 'Port book', published: '2021' }),
  ),
  said(
    'two terms of one definition',
    'double data/glossary.yaml:6:15',
    put(
      glossary,
      'ebb:\n  term: ebb\n  definition: Water that comes and goes.\nflow:\n  term: flow\n  definition: Water that comes and goes.\n',
    ),
  ),
  right(
    'two terms of a group',
    put(
      glossary,
      'ebb:\n  term: ebb\n  group: Tides\n  definition: Water that comes and goes.\nflow:\n  term: flow\n  group: Tides\n  definition: Water that comes and goes.\n',
    ),
  ),
  said(
    'two organisations of one description',
    'double data/organisations.yaml:7:16',
    add(
      organisations,
      'other-desk:\n  name: Other desk\n  description: The invented editors of this example.\n  sources: [port-book-2020]\n',
    ),
  ),
  said('two definitions of one short name', 'double data/measures.yaml:7:17', swap(measures, 'By tonnage: ships', 'By count: ships')),
  said('two briefings of one place', 'same-priority src/content/briefings/later.mdx:5:8', (project) => {
    const text = new TextDecoder().decode(project.get(briefing));
    put(
      'src/content/briefings/later.mdx',
      text
        .replace(/title: .*/, 'title: Later')
        .replace(/description: .*/, 'description: What came later.')
        .replace(/question: .*/, 'question: What came later?'),
    )(project);
  }),
  said(
    'two docs pages of one place',
    'same-priority src/content/docs/later.mdx:4:8',
    put(
      'src/content/docs/later.mdx',
      '---\ntitle: Later\ndescription: What is for later.\norder: 1.0\nupdated: 2021-04-01\n---\n\nNothing yet.\n',
    ),
  ),
  said(
    'two families of one place',
    'same-priority data/families.yaml:8:10',
    add('data/families.yaml', 'wait:\n  title: Wait\n  description: Do nothing.\n  order: 1\n'),
  ),
  said('a place below nought', 'wrong-value src/content/briefings/arrivals.mdx:5:8', swap(briefing, 'order: 1', 'order: -1')),
  said('a priority below nought', 'wrong-value data/recommendations/count-by-size.yaml:13:11', swap(advice, 'priority: 1', 'priority: -2')),

  said(
    'one sentence with two values',
    'conflicts-shown data/facts/ships.yaml:11:1',
    fact('lost-again', { statement: 'The gazette reported [[value]] lost.', period: '2020', phrase: '7 ships were lost' }),
  ),
  said(
    'one sentence with two values, its words in another order',
    'conflicts-shown data/facts/ships.yaml:11:1',
    fact('lost-again', { statement: 'Lost, the gazette reported, [[value]].', period: '2020', phrase: '7 ships were lost' }),
  ),
  right(
    'one sentence of two years',
    fact('lost-again', { statement: 'The gazette reported [[value]] lost.', period: '2019', phrase: '7 ships were lost' }),
  ),
  right(
    'one sentence with a target',
    fact('lost-again', {
      statement: 'The gazette reported [[value]] lost.',
      period: '2020',
      status: 'target',
      phrase: '7 ships were lost',
    }),
  ),
  said(
    'a default that no fact takes',
    'unknown-key data/facts/arrivals.yaml:2:3',
    swap(arrivals, 'defaults:\n', 'defaults:\n  statement: It was [[value]].\n'),
  ),
  said(
    'an economy twice in a table of one key',
    'csv-double-row data/datasets/shares.csv:3:1',
    swap(arrivals, '  partner: southport\n', ''),
    shareTable('year,port,share,definition\n2017,northport,54,by-tonnage\n2017,northport,55,by-count\n'),
  ),
  said(
    'a family of one title',
    'double data/families.yaml:6:10',
    add('data/families.yaml', 'wait:\n  title: know\n  description: Do nothing.\n  order: 2\n'),
  ),
  right('an economy of a name within a name', add(economies, 'eastport: { name: New Northport, code: EP }\n')),
];
