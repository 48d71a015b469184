/** What YAML takes for something else than its author meant. */
import { facts, sources, description, measures, economies, lever, briefing, said, right, fact, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

export const yaml: readonly Input[] = [
  said(
    'a number sign that begins a comment',
    'yaml data/facts/ships.yaml:2:14',
    swap(facts, '[[value]] lost.', '[[value]] lost #1 in the list.'),
  ),
  said('a number sign in a title', 'yaml data/sources/ports.yaml:3:10', swap(sources, 'title: Port book 2020', 'title: Port book #2020')),
  said(
    'a number sign in a list',
    'yaml data/datasets/arrivals.yaml:6:5',
    swap(description, '[The fog of 2019 is not corrected for.]', '\n  - The fog of ships #12 is not corrected for.'),
  ),
  said('a number sign in front matter', 'yaml src/content/briefings/arrivals.mdx:2:8', (project) => {
    const text = new TextDecoder().decode(project.get(briefing));
    project.set(briefing, new TextEncoder().encode(text.replace(/title: (.*)/, 'title: Ships that came #1')));
  }),
  right('a comment on a line of its own', swap(facts, 'ships-lost:\n', '# Checked twice.\nships-lost:\n')),
  right(
    'a number sign in quotes',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost, #A in the list."'),
  ),
  right('a number sign inside a word', swap(facts, '[[value]] lost.', '[[value]] lost C#.')),
  right('Norway by its code', add(economies, 'norway: { name: Norway, code: NO }\n')),
  said('a code in small letters', 'wrong-value data/economies.yaml:3:31', add(economies, 'norway: { name: Norway, code: no }\n')),
  right('a month as a date', swap(facts, 'period: 2020', 'period: 2020-09')),
  said('a number with a mark below', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 1_000')),
  said('a number in powers', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 1e3')),
  said('a number without its nought', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: .5')),
  said('a number that ends in a point', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 1.')),
  said('a number with a plus', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: +1')),
  said('an octal number', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 0o17')),
  said('noughts in front', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 007')),
  said('a hexadecimal number', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 0x1f')),
  said('a number by sixties', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 1:30')),
  said(
    'a tilde for nothing',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: ~'),
  ),
  said('not a number', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: NaN')),
  said('without end', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: .inf')),
  said('four hundred digits', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', `value: ${'9'.repeat(400)}`)),
  said('more than two to the 53rd', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: 9007199254740993')),
  said('an empty value', 'wrong-value data/facts/ships.yaml:8:3', swap(facts, 'phrase: one ship, 1, was lost', 'phrase:')),
  said('a tab before a key', 'yaml data/facts/ships.yaml:3:1', swap(facts, '  value: 1', '\tvalue: 1')),
  said('a key twice', 'yaml data/facts/ships.yaml:4:3', swap(facts, '  value: 1\n', '  value: 1\n  value: 2\n')),
  said('an anchor that nothing names', 'yaml data/facts/ships.yaml:2:17', swap(facts, 'statement: The', 'statement: &a The')),
  said('an alias', 'yaml data/facts/ships.yaml:10:11', swap(facts, 'reason: One newspaper.', 'reason: *why')),
  said('a merge key', 'yaml data/facts/ships.yaml:2:3', swap(facts, 'ships-lost:\n', 'ships-lost:\n  <<: { unit: ships }\n')),
  said('a tag', 'yaml data/facts/ships.yaml:3:16', swap(facts, 'value: 1', 'value: !!str 1')),
  said('two documents', 'yaml data/facts/ships.yaml:11:1', add(facts, '---\nmore:\n  statement: x\n')),
  right(
    'a folded text',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: >-\n    The gazette reported\n    [[value]] lost.'),
  ),
  said(
    'a text that keeps its lines',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: |\n    The gazette reported\n    [[value]] lost.'),
  ),
  said(
    'a folded text with a line end',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'statement: The gazette reported [[value]] lost.', 'statement: >\n    The gazette reported [[value]] lost.'),
  ),
  right('a text over two lines', swap(facts, 'The gazette reported [[value]] lost.', 'The gazette reported\n    [[value]] lost.')),
  said('an accent beside its letter', 'encoding data/economies.yaml:3:18', add(economies, 'cafe: { name: Cafe\u0301 }\n')),
  right('an accent in its letter', add(economies, 'cafe: { name: Caf\u00e9 }\n')),
  said('kana beside its mark', 'encoding data/economies.yaml:3:13', add(economies, 'ga: { name: \u304b\u3099 }\n')),
  said(
    'a space at an end',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost. "'),
  ),
  right('two spaces between words', swap(facts, 'reported [[value]]', 'reported  [[value]]')),
  said(
    'a tab between words',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette\\treported [[value]] lost."'),
  ),
  said(
    'a no-break space at an end',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, 'The gazette reported [[value]] lost.', '"The gazette reported [[value]] lost.\u00a0"'),
  ),
  said('three spaces of indentation', 'yaml data/facts/ships.yaml:2:14', swap(facts, '  value: 1', '   value: 1')),
  said(
    'a colon in plain text',
    'yaml data/facts/ships.yaml:2:14',
    swap(facts, 'The gazette reported [[value]]', 'The gazette: it reported [[value]]'),
  ),
  said('a quotation that does not end', 'yaml data/facts/ships.yaml:11:1', swap(facts, 'statement: The', 'statement: "The')),
  said('an id of JavaScript', 'yaml data/facts/ships.yaml:11:1', add(facts, '__proto__:\n  statement: x\n')),
  said(
    'a comma that is missing between braces',
    'yaml data/datasets/arrivals.yaml:8:13',
    swap(description, 'name: year, type: period', 'name: year type: period'),
  ),
  said(
    'a comma in a text between braces',
    'unknown-key data/datasets/arrivals.yaml:8:46',
    swap(description, 'title: Year, role', 'title: Year, north, role'),
  ),
  said(
    'a value twice in a statement',
    'wrong-value data/facts/ships.yaml:2:14',
    swap(facts, '[[value]] lost', '[[value]], that is [[value]]'),
  ),
  said('a key of JavaScript', 'unknown-key data/facts/ships.yaml:11:3', add(facts, '  constructor: x\n')),
  said('an id with capitals', 'wrong-key data/facts/ships.yaml:11:1', fact('Ships-Lost-2', { statement: 'It was [[value]].' })),
  said('an id with a mark below', 'wrong-key data/facts/ships.yaml:11:1', fact('ships_lost_2', { statement: 'It was [[value]].' })),
  said('an id with an accent', 'wrong-key data/facts/ships.yaml:11:1', fact('ships-caf\u00e9', { statement: 'It was [[value]].' })),
  said('true for a text', 'wrong-value data/measures.yaml:4:16', swap(measures, 'unit: percent\n', 'unit: percent\n  accumulates: yes\n')),
  said('a typographic quotation mark', 'wrong-value data/facts/ships.yaml:3:10', swap(facts, 'value: 1', 'value: “1”')),
  said(
    'a list without a space',
    'wrong-type data/levers/count-ships.yaml:18:9',
    swap(lever, 'quotes: [keel-on-tides]', 'quotes: keel-on-tides'),
  ),
];
