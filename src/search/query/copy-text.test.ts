import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { descriptionText } from '../../figures/describe-fact.ts';
import { findUses } from '../../registry/find-uses.ts';
import { loadRegistry } from '../../registry/from-disk.ts';
import { factRecords } from '../records/fact-records.ts';
import { plainSpaces } from '../../text/fold.ts';
import { copyText } from './copy-text.ts';

const address = 'https://example.org/facts/a/';

test('a figure is pasted with value, qualifier, definition, period, status, source and address', () => {
  const meta = {
    value: 'over 90%',
    measure: 'Share of arrivals',
    definition: 'By count: every ship counts once.',
    period: '2018',
    status: 'estimate',
    source: 'Harbour office, “Port book” (2020)',
  };
  assert.equal(
    copyText({ kind: 'Fact', text: 'Of the ships, over 90% came from Southport.', meta, address }),
    'Of the ships, over 90% came from Southport. Definition: By count: every ship counts once. Period: 2018. Status: estimate. ' +
      'Source: Harbour office, “Port book” (2020). https://example.org/facts/a/',
  );
});

test('a value that the statement does not hold word for word stands before it; what is not stated is said to be', () => {
  const meta = { value: 'two thirds', period: 'period not stated', status: 'claim', source: 'A page' };
  assert.equal(
    copyText({ kind: 'Fact', text: 'Most ships came from Southport.', meta, address }),
    'two thirds: Most ships came from Southport. Period not stated. Status: claim. Source: A page. https://example.org/facts/a/',
  );
});

test('a quote is pasted with its speaker, date, source and address', () => {
  const meta = { speaker: 'Ada Keel', role: 'harbour master, Harbour desk', period: 'March 2021', source: 'Port Gazette, “Tides” (2021)' };
  assert.equal(
    copyText({ kind: 'Quote', text: 'The tide waits for nobody.', meta, address }),
    '“The tide waits for nobody.” Ada Keel, harbour master, Harbour desk, March 2021. Source: Port Gazette, “Tides” (2021). https://example.org/facts/a/',
  );
});

test('a page to read has nothing to paste', () => {
  for (const kind of ['Chart', 'Briefing', 'Source'] as const)
    assert.equal(copyText({ kind, text: 'Ships.', meta: {}, address }), undefined);
});

test('a figure is pasted from a result as it is from its own page', () => {
  const { registry } = loadRegistry(join(import.meta.dirname, '../../../tests/fixtures/_base'));
  const records = factRecords({ registry, filterTerms: [], uses: findUses(registry, []) });
  assert.ok(records.length > 0);
  assert.deepEqual(
    records.map(({ kind, text, card }) => copyText({ kind, text, meta: meta(card), address })),
    // On a page spaces keep digits and unit together; pasted text has none of those.
    [...registry.facts.values()].map((fact) => `${plainSpaces(descriptionText(fact, registry))} ${address}`),
  );
});

/** As the index keeps a card: without what is not there. */
function meta(card: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(card).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
