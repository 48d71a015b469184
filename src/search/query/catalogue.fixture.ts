/** For tests: what a small site with invented ports gives to whoever reads a query. */
import type { Catalogue } from './catalogue.ts';

export const catalogue: Catalogue = {
  placeOf: Number,
  records: [],
  kinds: [],
  facets: [],
  names: [
    { names: ['Northport'], records: [0] },
    { names: ['Southport', 'Minamiko', '南港'], records: [1] },
    { names: ['Ministry of Ports (MOP)', 'Ministry of Ports', 'MOP'], records: [2] },
    { names: ['Ada Keel', 'Keel'], records: [3] },
    { names: ['Port Union', 'PU'], records: [4] },
    { names: ['deep-sea ship'], records: [5] },
    { names: ['Southport', 'South Harbour'], records: [6] },
    { names: ['Union of Shores', 'US'], records: [7] },
    { names: ['europium', 'Eu'], records: [8] },
  ],
  synonyms: [
    ['halt', 'ban', 'cut off'],
    ['tonnage', 'size'],
  ],
  words: new Set(
    'northport southport minamiko ministry ports mop ada keel harbour ship ships tonnage size halt deep sea share came chart tide lantern union shores europium'.split(
      ' ',
    ),
  ),
  figures: new Set(
    '2010 2020 2021 p90x n90x p90d5x n90d5x n119000000x p81d61x n81d61x p81d57x n30x p30x n30d1x p5d4x n5d4x fy2024 2024 11 g7'.split(' '),
  ),
};
