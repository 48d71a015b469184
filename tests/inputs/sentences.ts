/** Figures in sentences that say another thing than their records. */
import { briefing, fact, right, said, type Input } from './sample-edits.ts';
import { swap } from './try-input.ts';

const page = (sentence: string) => swap(briefing, 'The share fell from 2018 on.', sentence);
const old = fact('share-2012', {
  statement: 'Of the ships, [[value]] came from Southport.',
  unit: 'percent',
  value: '40',
  period: '2012',
  phrase: 'it was 40 per cent',
});
const imports = fact('imports', { statement: 'Northport imported [[value]].', phrase: 'imports were 7 ships' });

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
];
