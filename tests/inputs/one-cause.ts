/** One fault from which many would follow: it is told, and nothing else. */
import {
  briefing,
  economies,
  lever,
  measures,
  organisations,
  people,
  right,
  said,
  site,
  tideChart,
  tides,
  tidesFile,
  type Input,
} from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

const briefed = (words: string) => swap(briefing, '## What happened', `## What happened\n\n${words}\n`);

export const oneCause: readonly Input[] = [
  said('a tab in front of a record', `yaml ${economies}:2:1`, swap(economies, 'southport:', '\tsouthport:')),
  said('a comment behind a measure', `yaml ${measures}:2:10`, swap(measures, 'title: Share', 'title: Share #1')),
  said('a misspelt key of a person whom others name', `unknown-key ${people}:2:3`, swap(people, 'name:', 'nmae:')),
  said('two economies of one name', `double ${economies}:3:19`, add(economies, 'westport: { name: Northport, code: WP }\n')),
  said(
    'another name that is an economy’s own',
    `other-names ${economies}:3:52`,
    add(economies, 'westport: { name: Westport, code: WP, otherNames: [Northport] }\n'),
  ),
  said(
    'two answers',
    `once-a-page ${briefing}:22:1`,
    swap(briefing, '<InBrief>', '<Answer>\n\nIt took <Fact id="ships-lost" />.\n\n</Answer>\n\n<InBrief>'),
  ),
  said('a link by a label that nothing defines', `markdown-mark ${briefing}:36:5`, briefed('See [the page][qzxv-page] first.')),
  said('periods that are none', 'csv-cell data/datasets/arrivals.csv:2:1', swap('data/datasets/arrivals.csv', '2018', 'Jan 2018')),
  said(
    'a row of a year to come',
    `to-come ${tidesFile}:7:1`,
    tides,
    swap(tidesFile, '2020,southport', '2034,southport'),
    swap('data/datasets/tides.yaml', 'source: port-book-2020', 'source: port-leaflet'),
    add(
      'data/sources/ports.yaml',
      'port-leaflet:\n  type: webpage\n  title: Leaflet of the port\n  publisher: Northport harbour office\n  url: https://example.org/leaflet\n  retrieved: not-recorded\n  tier: official\n',
    ),
  ),
  said(
    'a quotation in a lever',
    `typed-quotation ${lever}:3:10`,
    swap(lever, 'summary: ', 'summary: “Nobody will ever count them all”, said a pilot. '),
  ),
  said('a misspelt word of a record', `spelling ${organisations}:3:18`, swap(organisations, 'description: ', 'description: A harbur. ')),
  said('a misspelt example of a search', `spelling ${site}:5:18`, add(site, 'searchExamples: [shps of Northport]\n')),
  said(
    'the world on top of its parts',
    'chart-stack data/charts/tides.yaml:5:8',
    tides,
    add(economies, 'world: { name: World }\n'),
    put(
      tidesFile,
      'year,port,ships\n2018,world,19\n2018,southport,5\n2018,northport,8\n2019,world,19\n2019,southport,7\n2019,northport,8\n',
    ),
    tideChart('type: area\nvalue: ships\ntime: year\nseries: port\n'),
  ),
  said('a command that is misspelt', `typing-slip ${briefing}:36:14`, briefed('Run `npm run leger` then.')),
  said(
    'a list that a comment cuts off',
    'yaml data/datasets/arrivals.yaml:5:11',
    swap('data/datasets/arrivals.yaml', '[The fog of', '[The fog #2 of'),
  ),
  said('a second method', `once-a-page ${briefing}:68:1`, swap(briefing, '</Method>', '</Method>\n\n<Method>\n\nMore.\n\n</Method>')),
  said(
    'an answer in a judgement',
    `component-place ${briefing}:50:1`,
    swap(briefing, '<Judgement>\n\n', '<Judgement>\n\n<Answer>\n\nIt sank.\n\n</Answer>\n\n'),
  ),
  said('an id in single brackets', `mdx-placeholder ${lever}:3:68`, swap(lever, '[[share-2020-by-count]]', '[share-2020-by-count]')),
  said('an id as a word', `mdx-placeholder ${lever}:3:68`, swap(lever, '[[share-2020-by-count]]', 'share-2020-by-count')),
  said(
    'a comment in a folded text',
    `yaml ${organisations}:5:5`,
    swap(organisations, 'The invented editors', '>-\n    The invented\n    # why\n    editors'),
  ),
  said('a note below a table', 'csv-cell data/datasets/arrivals.csv:5:1', add('data/datasets/arrivals.csv', 'Source: port book,,,,,\n')),
  said('a table at a path of none', 'misplaced-file data/datasets/Tides.csv:1:1', put('data/datasets/Tides.csv', 'a\n1\n')),
  said('an alias in a text', 'yaml data/organisations.yaml:3:16', swap(organisations, 'The invented', '*The invented')),
  said(
    'an item without its space',
    'yaml data/levers/count-ships.yaml:19:2',
    swap(lever, 'needs: [A clerk]', 'needs:\n- A clerk\n -A book'),
  ),
  said(
    'words of another year',
    'phrase-shows data/facts/ships.yaml:8:11',
    swap('data/facts/ships.yaml', 'phrase: one ship, 1, was lost', 'phrase: 1 ship was lost in 2017'),
  ),
  right(
    'words that compare with another year',
    swap('data/facts/ships.yaml', 'phrase: one ship, 1, was lost', 'phrase: 1 ship more than in 2017'),
  ),
  said(
    'a sentence that its comma cuts',
    'yaml data/datasets/arrivals.yaml:5:28',
    swap('data/datasets/arrivals.yaml', 'The fog of 2019 is', 'The fog of 2019, which was thick, is'),
  ),
  said(
    'a use that rests on no fact',
    `wrong-value ${lever}:8:15`,
    swap(lever, '    facts: [share-2020-by-count]\n', 'facts: [share-2020-by-count]\n'),
  ),
  right('a command of another project', briefed('Run `npm run thing` then.')),
];
