/** Lists that name one thing twice. */
import {
  advice,
  briefing,
  description,
  facts,
  lever,
  measures,
  organisations,
  quotes,
  right,
  said,
  site,
  tides,
  tidesYaml,
  units,
  type Input,
} from './sample-edits.ts';
import { add, put, swap } from './try-input.ts';

export const repeats: readonly Input[] = [
  said(
    'sources of an organisation',
    'repeated-entry data/organisations.yaml:4:29',
    swap(organisations, '[port-book-2020]', '[port-book-2020, port-book-2020]'),
  ),
  said(
    'facts of a lever',
    'repeated-entry data/levers/count-ships.yaml:9:34',
    swap(lever, 'facts: [share-2020-by-count]', 'facts: [share-2020-by-count, share-2020-by-count]'),
  ),
  said(
    'facts that a finding rests on',
    'repeated-entry data/levers/count-ships.yaml:15:102',
    swap(lever, 'carry., restsOn: [share-2020-by-count]', 'carry., restsOn: [share-2020-by-count, ships-lost, share-2020-by-count]'),
  ),
  said(
    'quotes of a lever',
    'repeated-entry data/levers/count-ships.yaml:18:25',
    swap(lever, '[keel-on-tides]', '[keel-on-tides, keel-on-tides]'),
  ),
  said(
    'an economy with one stage and year twice',
    'repeated-entry data/levers/count-ships.yaml:10:14',
    swap(
      lever,
      'outcome:\n',
      '  - economy: northport\n    stage: in-use\n    since: 2018\n    sentence: It still keeps one.\n    facts: [share-2020-by-count]\noutcome:\n',
    ),
  ),
  right(
    'an economy with two stages',
    swap(
      lever,
      'outcome:\n',
      '  - economy: northport\n    stage: planned\n    sentence: It plans another one.\n    facts: [share-2020-by-count]\noutcome:\n',
    ),
  ),
  said('needs of a lever', 'repeated-entry data/levers/count-ships.yaml:17:18', swap(lever, '[A clerk]', '[A clerk, a clerk]')),
  said(
    'levers of a recommendation',
    'repeated-entry data/recommendations/count-by-size.yaml:14:23',
    swap(advice, '[count-ships]', '[count-ships, count-ships]'),
  ),
  said(
    'facts of a conflict',
    'repeated-entry data/measures.yaml:9:59',
    swap(measures, 'share-2020-by-tonnage]', 'share-2020-by-tonnage, share-2020-by-tonnage]'),
  ),
  said(
    'one conflict twice, in another order',
    'repeated-entry data/measures.yaml:14:14',
    add(
      measures,
      '    - facts: [share-2020-by-tonnage, share-2020-by-count]\n      cause: definition\n      sentence: Ships differ in size.\n      why: Both are shown.\n',
    ),
  ),
  said(
    'authors of a briefing',
    'repeated-entry src/content/briefings/arrivals.mdx:10:25',
    swap(briefing, '[harbour-desk]', '[harbour-desk, harbour-desk]'),
  ),
  said(
    'headline figures of a briefing',
    'repeated-entry src/content/briefings/arrivals.mdx:12:33',
    swap(briefing, 'headline: [share-2020-by-count]', 'headline: [share-2020-by-count, share-2020-by-count]'),
  ),
  said(
    'topics of a briefing, in other letters',
    'repeated-entry src/content/briefings/arrivals.mdx:11:17',
    swap(briefing, 'economies:', 'topics: [Ships, ships]\neconomies:'),
  ),
  said(
    'one change twice',
    'repeated-entry src/content/briefings/arrivals.mdx:10:5',
    swap(briefing, 'First edition. }', 'First edition. }\n  - { date: 2021-04-01, note: First edition. }'),
  ),
  said(
    'cells that a chart asks for',
    'repeated-entry data/charts/arrivals-share.yaml:7:33',
    add('data/charts/arrivals-share.yaml', 'where: { year: ["2018", "2019", "2019", "2020"] }\n'),
  ),
  said(
    'columns of a primary key',
    'repeated-entry data/datasets/arrivals.yaml:6:32',
    swap(description, '[year, definition]', '[year, definition, year]'),
  ),
  said(
    'caveats of a table',
    'repeated-entry data/datasets/arrivals.yaml:5:24',
    swap(description, '[The fog of 2019 is not corrected for.]', '[Fog., Rain., Fog.]'),
  ),
  said(
    'words that a column allows',
    'repeated-entry data/datasets/tides.yaml:8:90',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, enum: [northport, southport, northport] }'),
  ),
  said('spellings of a unit', 'repeated-entry data/units.yaml:6:29', swap(units, '["{} percent"]', '["{} percent", "{} Percent"]')),
  said('searches to try', 'repeated-entry data/site.yaml:5:30', add(site, 'searchExamples: [ships lost, ships lost]\n')),
  said(
    'questions of the home page',
    'repeated-entry data/site.yaml:7:17',
    add(site, 'questions:\n  - { question: What came?, briefings: [arrivals] }\n  - { question: What came?, briefings: [arrivals] }\n'),
  ),
  said(
    'briefings of a question',
    'repeated-entry data/site.yaml:6:51',
    add(site, 'questions:\n  - { question: What came?, briefings: [arrivals, arrivals] }\n'),
  ),
  said(
    'what a fact was held against',
    'repeated-entry data/facts/ships.yaml:11:36',
    add(facts, '  checkedAgainst: [port-book-2020, port-book-2020]\n'),
  ),
  said(
    'a variant of one source twice',
    'repeated-entry data/quotes/masters.yaml:9:17',
    add(
      quotes,
      '  variants:\n    - { source: port-book-2020, text: The tide waits for no one., differs: The end. }\n    - { source: port-book-2020, text: No tide waits., differs: All of it. }\n',
    ),
  ),
  right(
    'marks of a line in a specification',
    put(
      'data/charts/arrivals-share.yaml',
      'dataset: arrivals\ntitle: Fewer ships come\nalt: A line.\nqualified: true\nspec:\n  mark: { type: line, strokeDash: [4, 4] }\n  encoding:\n    x: { field: year, type: temporal }\n    y: { field: share_pct, type: quantitative }\n',
    ),
  ),
  said(
    'an allowed quantity twice',
    'repeated-entry data/allowed-quantities.yaml:2:11',
    put(
      'data/allowed-quantities.yaml',
      '- { file: src/content/briefings/arrivals.mdx, text: two years, count: 1, reason: A name. }\n- { file: src/content/briefings/arrivals.mdx, text: two years, count: 1, reason: It is a name. }\n',
    ),
    swap(briefing, 'Nobody counted before 2018.', 'Nobody counted for two years before 2018.'),
  ),
];
