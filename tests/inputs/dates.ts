/** Dates out of order, and dates that are none. */
import { facts, sources, table, people, quotes, lever, advice, briefing, fact, said, right, source, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

export const dates: readonly Input[] = [
  said(
    'retrieved before it was published',
    'dates-in-order data/sources/ports.yaml:15:14',
    swap(sources, 'retrieved: 2021-03-05', 'retrieved: 2021-03-03'),
  ),
  said(
    'retrieved in the year before',
    'dates-in-order data/sources/ports.yaml:7:14',
    swap(sources, 'retrieved: not-recorded', 'retrieved: 2019-12-31'),
  ),
  said('said after it was printed', 'dates-in-order data/quotes/masters.yaml:4:9', swap(quotes, 'said: 2021-03', 'said: 2021-04')),
  said('said a day after it was printed', 'dates-in-order data/quotes/masters.yaml:4:9', swap(quotes, 'said: 2021-03', 'said: 2021-03-05')),
  said('observed after its source was printed', 'dates-in-order data/facts/ships.yaml:6:11', swap(facts, 'period: 2020', 'period: 2022')),
  said('observed in 2099', 'dates-in-order data/facts/ships.yaml:6:11', swap(facts, 'period: 2020', 'period: 2099')),
  right('agreed for years to come', swap(facts, 'period: 2020', 'period: 2020/2030')),
  said(
    'an estimate of a later year',
    'dates-in-order data/facts/ships.yaml:6:11',
    swap(facts, 'observed\n  period: 2020', 'estimate\n  period: 2030'),
  ),
  right('a forecast of a later year', swap(facts, 'observed\n  period: 2020', 'forecast\n  period: 2030')),
  right('a target of a later year', swap(facts, 'observed\n  period: 2020', 'target\n  period: 2030')),
  said('a cell observed in a later year', 'dates-in-order data/datasets/arrivals.csv:3:1', swap(table, '2019,64.0', '2031,64.0')),
  said(
    'a person in office after the words that say so',
    'dates-in-order data/people.yaml:5:9',
    swap(people, 'asOf: 2020-05', 'asOf: 2021-05'),
  ),
  said(
    'history out of order',
    'dates-in-order data/facts/ships.yaml:13:15',
    swap(
      facts,
      'reason: One newspaper.',
      'reason: One newspaper.\n  history:\n    - { when: 2022-02-01, from: "2 ships; observed", to: "3 ships; observed", reason: C }\n    - { when: 2021-02-01, from: "3 ships; observed", to: "1 ships; observed", reason: C }',
    ),
  ),
  said('a review before the source was printed', 'dates-in-order data/facts/ships.yaml:11:13', add(facts, '  reviewBy: 2020-01-01\n')),
  said(
    'a lever in use since a year to come',
    'dates-in-order data/levers/count-ships.yaml:7:12',
    swap(lever, 'since: 2018', 'since: 2028'),
  ),
  said(
    'a review of a record before anything was read',
    'dates-in-order data/recommendations/count-by-size.yaml:17:14',
    swap(advice, 'facts: [share-2020-by-count]\nagainst', 'facts: [ships-lost]\nagainst'),
    swap(advice, 'lastChecked: 2021-04-02', 'lastChecked: 2020-01-01'),
  ),
  said(
    'a step that was due before it was last checked',
    'dates-in-order data/recommendations/count-by-size.yaml:7:5',
    swap(advice, 'by: 2021-12-31', 'by: 2021-03'),
  ),
  said(
    'a period whose end is before its start',
    'wrong-value data/facts/ships.yaml:6:11',
    swap(facts, 'period: 2020', 'period: 2020-05/2020-02'),
  ),
  said('a period that begins and ends at once', 'wrong-value data/facts/ships.yaml:6:11', swap(facts, 'period: 2020', 'period: 2020/2020')),
  said('a day that no calendar has', 'wrong-value data/sources/ports.yaml:13:14', swap(sources, '2021-03-04', '2021-02-30')),
  said('the thirteenth month', 'wrong-value data/quotes/masters.yaml:4:9', swap(quotes, 'said: 2021-03', 'said: 2021-13')),
  said('a day with slashes', 'wrong-value data/sources/ports.yaml:13:14', swap(sources, '2021-03-04', '04/03/2021')),
  said('a briefing updated before it was published', 'wrong-value src/content/briefings/arrivals.mdx:7:10', (project) => {
    const text = new TextDecoder().decode(project.get(briefing));
    project.set(briefing, new TextEncoder().encode(text.replace(/updated: .*/, 'updated: 2001-01-01')));
  }),
  said(
    'a copy printed before its original',
    'dates-in-order data/sources/ports.yaml:21:14',
    source('copy', { tier: 'copy', derivedFrom: 'port-gazette-2021', published: '2020-05', type: 'report' }),
  ),
  said(
    'changes with the oldest first',
    'dates-in-order src/content/briefings/arrivals.mdx:10:13',
    swap(briefing, 'First edition. }', 'First edition. }\n  - { date: 2021-04-02, note: A word. }'),
  ),
  said(
    'an update before two changes',
    'dates-in-order src/content/briefings/arrivals.mdx:7:10',
    swap(briefing, 'First edition. }', 'First edition. }\n  - { date: 2021-04-01, note: A word. }'),
    swap(briefing, 'updated: 2021-04-02', 'updated: 2021-03-31'),
    swap(briefing, 'published: 2021-04-01', 'published: 2021-03-31'),
  ),
  right('two changes of one day', swap(briefing, 'First edition. }', 'First edition. }\n  - { date: 2021-04-01, note: A word. }')),
  said(
    'a change before the first edition',
    'dates-in-order src/content/briefings/arrivals.mdx:10:13',
    swap(briefing, 'First edition. }', 'First edition. }\n  - { date: 2021-03-02, note: A word. }'),
  ),
  said(
    'a change after the last update',
    'dates-in-order src/content/briefings/arrivals.mdx:9:13',
    swap(briefing, '{ date: 2021-04-01', '{ date: 2021-05-01'),
  ),
  said(
    'a source of a year to come',
    'to-come data/sources/ports.yaml:21:14',
    source('late', { published: '2062', retrieved: 'not-recorded' }),
  ),
  said('a source read in a year to come', 'to-come data/sources/ports.yaml:23:14', source('late', { retrieved: '2062-11-03' })),
  said(
    'a briefing updated in a year to come',
    'to-come src/content/briefings/arrivals.mdx:7:10',
    swap(briefing, 'updated: 2021-04-02', 'updated: 2062-04-02'),
  ),
  said(
    'a docs page of a year to come',
    'to-come src/content/docs/about-this-example.mdx:5:10',
    swap('src/content/docs/about-this-example.mdx', '2021', '2062'),
  ),
  said(
    'advice checked in a year to come',
    'to-come data/recommendations/count-by-size.yaml:17:14',
    swap(advice, 'lastChecked: 2021-04-02', 'lastChecked: 2062-04-02'),
    swap(advice, 'by: 2021-12-31', 'by: 2063'),
  ),
  said(
    'evidence gathered in a year to come',
    'to-come data/site.yaml:6:13',
    add('data/site.yaml', 'evidence:\n  gathered: 2062-01-01\n  newest: port-gazette-2021\n'),
  ),
  said(
    'a source read after the evidence was gathered',
    'evidence-dates data/sources/ports.yaml:15:14',
    swap(sources, 'retrieved: 2021-03-05', 'retrieved: 2021-04-05'),
    add('data/site.yaml', 'evidence:\n  gathered: 2021-04-01\n  newest: port-gazette-2021\n'),
  ),
  said(
    'a date observed after its source was printed',
    'dates-in-order data/facts/ships.yaml:19:9',
    fact('fog', {
      value: undefined,
      unit: undefined,
      period: '2022-05-01',
      date: '2022-05-01',
      phrase: 'on 1 May 2022',
      statement: 'It came on [[value]].',
    }),
  ),
  right(
    'a date that was set for later',
    fact('fog', {
      value: undefined,
      unit: undefined,
      period: '2020',
      date: '2022-05-01',
      phrase: 'on 1 May 2022',
      statement: 'It was to end on [[value]].',
    }),
  ),
  said('an office in a year to come', 'dates-in-order data/people.yaml:5:9', swap(people, 'asOf: 2020-05', 'asOf: 2062')),
  said('a year of nought', 'wrong-value data/facts/ships.yaml:6:11', swap(facts, 'period: 2020', 'period: "0020"')),
];
