/** Records held against what they rest on, and against what they say of themselves. */
import {
  derived,
  fact,
  lever,
  measures,
  organisations,
  right,
  said,
  shareLater,
  shareSeen,
  shipsSeen,
  type Input,
} from './sample-edits.ts';
import { swap } from './try-input.ts';

const claim = (keys: Readonly<Record<string, string>>) =>
  fact('told', {
    status: 'claim',
    inventory: 'S1-Q01',
    attributedTo: 'not-stated',
    verdict: 'supported',
    against: '[ships-lost]',
    value: '1',
    phrase: 'there was 1 ship',
    ...keys,
  });

export const heldAgainst: readonly Input[] = [
  said('a value reckoned with itself', 'repeated-entry data/facts/ships.yaml:28:37', shipsSeen, derived('ships-seen + ships-seen')),
  said(
    'a value divided by itself',
    'repeated-entry data/facts/ships.yaml:28:37',
    shipsSeen,
    derived('ships-seen / ships-seen * 100', { unit: 'percent' }),
  ),
  right(
    'a change on its own base',
    shareSeen,
    shareLater,
    derived('(share-seen - share-later) / share-seen * 100', {
      unit: 'percent',
      statement: 'From 2019 on the share fell by [[value]].',
      period: '2020',
    }),
  ),
  said(
    'a change on a year that nobody names',
    'dates-in-order data/facts/ships.yaml:38:25',
    shareSeen,
    shareLater,
    derived('(share-seen - share-later) / share-seen * 100', { unit: 'percent', period: '2020' }),
  ),
  said(
    'an organisation described as of another economy',
    'statement-subject data/organisations.yaml:4:12',
    swap(organisations, 'The invented editors of this example.', 'A Southport desk.\n  economy: northport'),
  ),
  right(
    'an organisation that names two economies',
    swap(organisations, 'The invented editors of this example.', 'A Southport desk in Northport.\n  economy: northport'),
  ),
  said(
    'a use that rests on a fact of another economy',
    'statement-subject data/levers/count-ships.yaml:5:14',
    fact('quiet', { economy: 'southport' }),
    swap(lever, 'facts: [share-2020-by-count]', 'facts: [quiet]'),
  ),
  said('a claim that credits nobody, in other words', 'wrong-value data/facts/ships.yaml:22:17', claim({ attributedTo: 'not stated' })),
  said(
    'a claim called supported by half of it',
    'verdict data/facts/ships.yaml:23:12',
    claim({ value: '20', phrase: '20 ships were lost' }),
  ),
  right('a claim that its figure meets', claim({})),
  said(
    'a year to June that the record is not of',
    'figure-period data/facts/ships.yaml:12:53',
    fact('year-to', { statement: 'The port took [[value]] in the year to June 2018.', period: '2018-07/2019-06' }),
  ),
  right(
    'the year to June of the record',
    fact('year-to', { statement: 'The port took [[value]] in the year to June 2019.', period: '2018-07/2019-06' }),
  ),
  said(
    'a year above figures of another',
    'figure-period data/measures.yaml:11:21',
    swap(
      measures,
      'Large ships weigh more when tonnage is counted.',
      'For 2019, a book gives [[share-2020-by-count]] and a paper [[share-2020-by-tonnage]].',
    ),
  ),
  right(
    'a year above figures of it',
    swap(
      measures,
      'Large ships weigh more when tonnage is counted.',
      'For 2020, a book gives [[share-2020-by-count]] and a paper [[share-2020-by-tonnage]].',
    ),
  ),
];
