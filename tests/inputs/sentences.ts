/** Figures in sentences that say another thing than their records. */
import { briefing, fact, right, said, type Input } from './sample-edits.ts';
import { add, put, swap, type Edit } from './try-input.ts';

const page = (sentence: string) => swap(briefing, 'The share fell from 2018 on.', sentence);
const old = fact('share-2012', {
  statement: 'Of the ships, [[value]] came from Southport.',
  unit: 'percent',
  value: '40',
  period: '2012',
  phrase: 'it was 40 per cent',
});
const imports = fact('imports', { statement: 'Northport imported [[value]].', phrase: 'imports were 7 ships' });

/** A third port, two kinds of ship, and figures of a fall and of one of the two. */
const ports: readonly Edit[] = [
  old,
  add('data/economies.yaml', 'easthaven: { name: Easthaven, code: EH }\n'),
  add(
    'data/glossary.yaml',
    ['cog', 'junk']
      .map(
        (term) =>
          `${term}:\n  term: ${term}\n  definition: A ${term} is a ship.\n  group: Ships\n  otherNames: [${term}s]\n  sources: [port-book-2020]\n`,
      )
      .join(''),
  ),
  fact('fall', { statement: 'Losses fell by [[value]] there.', value: '8', phrase: 'fell by 8 ships' }),
  fact('cogs', { statement: 'The port saw [[value]] that were cogs.', value: '9', phrase: 'saw 9 ships' }),
];

export const sentences: readonly Input[] = [
  said(
    'a figure by tonnage in a sentence by number',
    `figure-subject ${briefing}:36:50`,
    page('Of all, <Fact id="share-2020-by-tonnage" /> came by number.'),
  ),
  right(
    'a figure by tonnage in a sentence that names both',
    page('By tonnage and not by number it was <Fact id="share-2020-by-tonnage" />.'),
  ),
  right('a figure by tonnage in a sentence by tonnage', page('By tonnage it was <Fact id="share-2020-by-tonnage" />.')),
  said('imports in a sentence on exports', `figure-subject ${briefing}:36:1`, imports, page('Exports came to <Fact id="imports" />.')),
  right('imports in a sentence on imports', imports, page('Imports came to <Fact id="imports" />.')),
  right(
    'imports from a partner, which are its exports',
    imports,
    swap('data/facts/ships.yaml', 'imports:\n', 'imports:\n  economy: northport\n  partner: southport\n'),
    page('Southport’s exports to Northport came to <Fact id="imports" />.'),
  ),
  said('a now before a word that begins like "as"', `dated-words ${briefing}:36:8`, page('Pilots now ask for more.')),
  right('a now that is found', page('The book is now found in the office.')),
  said(
    'an old share in the present',
    `dated-words ${briefing}:36:20`,
    old,
    page('Southport supplies <Fact id="share-2012" /> of the ships.'),
  ),
  said(
    'an old share whose verb follows',
    `dated-words ${briefing}:36:11`,
    old,
    page('Still, so <Fact id="share-2012" /> of all ships come from Southport.'),
  ),
  right('an old share with its year', old, page('In 2012 Southport supplies <Fact id="share-2012" /> of the ships.')),
  right('an old share in the past', old, page('Southport supplied <Fact id="share-2012" /> of the ships.')),
  right('a share of last year in the present', page('Southport supplies <Fact id="share-2020-by-count" /> of the ships.')),
  ...[
    ['two figures side by side', 'figure-beside', '14', 'It was late: <Fact id="share-2012" /> <Fact id="ships-lost" /> in all.'],
    ['a share of another port', 'figure-subject', '45', 'It had <Fact id="share-2020-by-count" /> of Easthaven’s arrivals.'],
    ['a share of another partner', 'figure-subject', '1', 'Easthaven’s share of all ships was <Fact id="share-2020-by-count" /> there.'],
    ['from tonnes to ships', 'figure-beside', '9', 'It went from <Fact id="share-2012" /> in 2012 to <Fact id="ships-lost" /> at last.'],
    ['a fall that is told as a rise', 'figure-beside', '8', 'Losses rose by <Fact id="fall" /> in all.'],
    ['a fall that is told as more', 'figure-beside', '34', 'The port lost <Fact id="fall" /> more in all.'],
    ['a figure of another term', 'figure-subject', '4', 'Of junks the port saw <Fact id="cogs" /> in all.'],
    ['a figure of another term behind it', 'figure-subject', '33', 'The port saw <Fact id="cogs" /> junks in all.'],
    ['a report of a later year', 'dates-in-order', '6', 'By a report of June 2027 it was late.'],
    ['a name without its capital', 'typing-slip', '16', 'The ships from southport were late.'],
  ].map(([name = '', rule = '', column = '', text = '']) => said(name, `${rule} ${briefing}:36:${column}`, ...ports, page(text))),
  ...[
    ['a fall that is told as one', 'Losses fell by <Fact id="fall" /> in all.'],
    ['a figure of its own term', 'Of cogs the port saw <Fact id="cogs" /> in all.'],
    ['a share of its own port', 'It had <Fact id="share-2020-by-count" /> of Northport’s arrivals.'],
    ['a report of this year', 'By a report of March 2021 it was late.'],
  ].map(([name = '', text = '']) => right(name, ...ports, page(text))),
  said(
    'a fact compared with itself',
    `comparison ${briefing}:38:38`,
    page('It was late.\n\n<Comparison of="share-2020-by-count" with="share-2020-by-count" />\n\nIt fell.'),
  ),
  said(
    'a topic in other capitals',
    'double src/content/briefings/second.mdx:11:10',
    swap(briefing, 'authors: [harbour-desk]', 'authors: [harbour-desk]\ntopics: [Ship counts]'),
    (project) => {
      const text = new TextDecoder().decode(project.get(briefing));
      put(
        'src/content/briefings/second.mdx',
        text
          .replace('title: Fewer', 'title: Again fewer')
          .replace('description: Northport', 'description: Again Northport')
          .replace('Does Northport', 'Why does Northport')
          .replace('order: 1', 'order: 2')
          .replace('Ship counts', 'Ship Counts'),
      )(project);
    },
  ),
  ...['[the [[value]] ships](/facts/)', '[[[value]]](/facts/)', '[over [[value]] lost](/facts/)'].map((link) =>
    said(
      `a link round a figure: ${link}`,
      'wrong-value data/facts/ships.yaml:12:14',
      fact('linked', { statement: `"The gazette reported ${link} there."` }),
    ),
  ),
  said('a ratio in words', `typed-quantity ${briefing}:36:1`, page('Nine out of ten pilots wait.')),
  said('a range in figures', `typed-quantity ${briefing}:36:12`, page('Ships wait 3 to 4 days.')),
  said('a range in words', `typed-quantity ${briefing}:36:12`, page('Ships wait nine to eleven days.')),
  said('a range in words that is one number or the next', `typed-quantity ${briefing}:36:12`, page('Ships wait nine or ten days.')),
  said('a range between two words', `typed-quantity ${briefing}:36:20`, page('Ships wait between ten and twenty days.')),
  said('a month that no year has', `typing-slip ${briefing}:36:12`, page('It came on 2019-13-05.')),
  said('a plural with the s of one owner', `typing-slip ${briefing}:36:5`, page('The ships’s book is old.')),
  right('owners of every number', page('The ships’ book, the boss’s lens and the lens’s rim are old.')),
  said('a mark of what is to be written', `pasted-trace ${briefing}:36:1`, page('XXX ask the pilots.')),
  said('a quotation typed between tags', `mdx-attribute ${briefing}:36:1`, page('<Quote>The clerk sleeps.</Quote>')),
];
