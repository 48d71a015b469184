import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId, makeFact, makeRegistry } from '../../tests/harbour.ts';
import { getRecord, type Fact } from '../registry/registry.ts';
import { findPassage, showDifference } from './find-passage.ts';
import { foldText } from '../text/fold.ts';
import { formatFindings } from './format-findings.ts';
import { verifyRecords } from './verify-records.ts';

const capture = foldText(`In 2010 Northport took “over 90%” of its ships from\u00a0Southport.
  The harbour master said: “We’re glad,” she added, “and the tide — as ever — waits for nobody.” It paid $119 million.`);
const isExact = (text: string) => findPassage(text, capture).isExact;

test('white space and typographic marks are folded, and nothing else', () => {
  assert.ok(isExact('took "over 90%" of its ships from Southport'));
  assert.ok(isExact("We're glad"));
  assert.ok(isExact('the tide – as ever – waits for nobody.'));
  assert.equal(isExact('Took "over 90%"'), false);
  assert.equal(isExact('took "over 91%"'), false);
  assert.equal(isExact('the tide, as ever, waits'), false);
});

test('a marked ellipsis leaves words out, in order; a word is whole', () => {
  assert.ok(isExact('We’re glad … waits for nobody.'));
  assert.ok(isExact('We’re glad […] waits for nobody.'));
  assert.equal(isExact('waits for nobody … We’re glad'), false);
  assert.equal(isExact('0% of its'), false);
  assert.equal(isExact('19 million'), false);
});

test('what differs is shown with the nearest passage', () => {
  const passage = findPassage('the tide waits for nobody in port', capture);
  assert.ok(!passage.isExact);
  assert.match(passage.nearest, /^the tide/);
  assert.equal(showDifference('over 91% of ships', 'over 90% of ships'), 'over [-91-]{+90+}% of ships');
});

const fact = (id: string, value: string, changes: Partial<Fact>): Fact =>
  makeFact({ id, statement: '[[value]]', amount: { kind: 'number', value }, unit: 'percent', source: 'gazette', ...changes });

const harbour = makeRegistry();
const unit = getRecord(harbour.units, 'percent');
const registry = makeRegistry({
  units: byId(unit, { ...unit, id: 'usd-million', title: '', form: 'US${} million', symbol: '', spellings: ['${} million'] }),
  sources: byId({ ...getRecord(harbour.sources, 'port-gazette-2021'), id: 'gazette' }),
  facts: byId(
    fact('right', '90', { qualifier: 'over', phrase: 'took “over 90%” of its ships' }),
    fact('money', '119', { unit: 'usd-million', phrase: 'It paid $119 million' }),
    fact('wrong-digit', '91', { qualifier: 'over', phrase: 'took “over 91%” of its ships' }),
    fact('wrong-value', '80', { qualifier: 'over', phrase: 'took “over 90%” of its ships' }),
    fact('dropped-hedge', '90', { phrase: 'took “over 90%” of its ships' }),
    fact('hedge-outside', '90', { phrase: '90%” of its ships' }),
    fact('elsewhere', '5', { source: 'book', phrase: '5% of them' }),
    fact('claim-in-words', '', { amount: { kind: 'words', words: 'pleased' }, verdict: 'untested', phrase: 'We’re glad' }),
  ),
  quotes: byId({
    ...getRecord(harbour.quotes, 'keel-on-tides'),
    id: 'master',
    text: 'We’re glad … and the tide — as ever — waits for nobody.',
    source: 'gazette',
    variants: [{ source: 'gazette', text: 'and the tide waits for everybody', differs: '' }],
  }),
});

test('every quotation and phrase is exact, differs, or has no capture', () => {
  const findings = verifyRecords(registry, new Map([['gazette', capture]]));
  assert.deepEqual(
    findings.map((finding) => [
      finding.record,
      finding.kind,
      ...(finding.kind === 'differs' ? finding.faults.map(({ wrong }) => wrong) : []),
    ]),
    [
      ['facts/right', 'exact'],
      ['facts/money', 'exact'],
      ['facts/wrong-digit', 'differs', 'The words differ.'],
      ['facts/wrong-value', 'differs', 'The value is not in the phrase.'],
      ['facts/dropped-hedge', 'differs', 'The source reads as "over".'],
      ['facts/hedge-outside', 'differs', 'The source reads as "over".'],
      ['facts/elsewhere', 'no-capture'],
      ['facts/claim-in-words', 'differs', 'The words of the claim are not in the phrase.'],
      ['quotes/master', 'exact'],
      ['quotes/master variant 1', 'differs', 'The words differ.'],
    ],
  );
});

test('a report shows both texts of what differs, and counts', () => {
  const facts = ['right', 'wrong-digit', 'elsewhere'].map((id) => getRecord(registry.facts, id));
  const one = { ...registry, facts: byId(...facts), quotes: new Map() };
  assert.equal(
    formatFindings(verifyRecords(one, new Map([['gazette', capture]])), ['notes.txt']),
    `exact    facts/right  (gazette)

differs  facts/wrong-digit  (gazette)  The words differ.
  record:  took "over 91%" of its ships
  source:  took "over 90%" of its ships
  changed: took "over [-91-]{+90+}%" of its ships

no capture  book  (1)
not a source  notes.txt

1 exact, 1 differ, 1 without a capture.
`,
  );
});
