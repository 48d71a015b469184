/** Places that prose has beside its sentences: the site's own texts, titles, reasons, docs pages; and arithmetic over other years and economies. */
import { advice, derived, description, fact, facts, right, said, site, table, type Input } from './sample-edits.ts';
import { add, put, swap, type Edit } from './try-input.ts';

const docs = 'src/content/docs/about-this-example.mdx';
const optional = swap(description, 'unit: percent }', 'unit: percent, optional: true }');
const seen = (id: string, value: string, keys: Readonly<Record<string, string>> = {}): Edit =>
  fact(id, { value, phrase: `there were ${value} ships`, economy: 'northport', ...keys });
const rest = (keys: Readonly<Record<string, string>>): Edit =>
  derived('ships-of-one + ships-of-two', { statement: 'Both come to [[value]].', ...keys });

export const passedOver: readonly Input[] = [
  said('a figure in a question of the home page', `typed-quantity ${site}:6:37`, asked('Does Northport lose 401 ships?')),
  right('a question without a figure', asked('Does Northport lose ships?')),
  said('a figure in the description of the site', `typed-quantity ${site}:2:32`, swap(site, 'A small site', 'A small site with 401 ships')),
  said(
    'a figure in the title of a table',
    `typed-quantity ${description}:1:20`,
    swap(description, 'title: Arrivals', 'title: Arrivals of 58%'),
  ),
  said('a slip in a docs page', `spelling ${docs}:8:10`, swap(docs, '\n---\n', '\n---\n\nThe port recieves them.\n')),
  right('programs in a docs page', swap(docs, '\n---\n', '\n---\n\nIt runs under npm, behind nginx or Caddy.\n')),
  said('a slip in a reason', `spelling ${facts}:10:15`, swap(facts, 'One newspaper.', 'One newspapper.')),
  said('a slip where a statement begins', `spelling ${facts}:2:14`, swap(facts, 'statement: The', 'statement: Carying grain, the')),
  right('a name where a statement begins', swap(facts, 'statement: The gazette', 'statement: Lloydsen of the gazette')),
  said('a bound of an empty cell', `csv-cell ${table}:3:7`, optional, swap(table, '64.0,,', ',over,')),
  right('an empty cell', optional, swap(table, '64.0,,', ',,')),
  said(
    'a formula over later years',
    `dates-in-order ${facts}:40:24`,
    seen('ships-of-one', '7'),
    seen('ships-of-two', '8'),
    rest({ period: '2015' }),
  ),
  right(
    'a formula over later years that says so',
    seen('ships-of-one', '7'),
    seen('ships-of-two', '8'),
    rest({ period: '2015', reason: 'Reckoned back from a count four years later.' }),
  ),
  said(
    'a formula over another economy',
    `statement-subject ${facts}:40:23`,
    seen('ships-of-one', '7'),
    seen('ships-of-two', '8'),
    rest({ economy: 'southport' }),
  ),
  right(
    'a formula over two economies',
    seen('ships-of-one', '7'),
    seen('ships-of-two', '8', { economy: 'southport' }),
    rest({ economy: 'southport' }),
  ),
  right(
    'a formula over what the other port counts of this one',
    seen('ships-of-one', '7', { partner: 'southport' }),
    seen('ships-of-two', '8', { partner: 'southport' }),
    rest({ economy: 'southport' }),
  ),
  said('redirects that are a comment', 'yaml data/redirects.yaml:1:1', put('data/redirects.yaml', '# none yet\n')),
  said('a check in years to come', `dates-in-order ${advice}:17:14`, swap(advice, 'lastChecked: 2021-04-02', 'lastChecked: 2031-01-01')),
];

function asked(question: string): Edit {
  return add(site, `questions:\n  - { question: ${question}, briefings: [arrivals] }\n`);
}
