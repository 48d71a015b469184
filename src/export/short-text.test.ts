import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDataFiles } from '../registry/from-disk.ts';
import { buildRegistry } from '../registry/build-registry.ts';
import { buildFeed, itemHtml } from './feed.ts';
import { shortText } from './short-text.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const address = (path: string) => `https://example.org${path}`;
/** The sample site, its briefing with an answer: the fault of that fixture is a line at its end. */
const { registry } = buildRegistry([
  ...readDataFiles(join(fixtures, '_base')).files.filter(({ path }) => !path.endsWith('arrivals.mdx')),
  ...readDataFiles(join(fixtures, 'briefing-order/late')).files,
]);

test('the one-minute version is the answer, its points and what to do, with figures in words and the address', () => {
  assert.equal(
    shortText('arrivals', registry, address)?.replaceAll('\u00a0', ' '),
    [
      'Fewer ships come from Southport',
      'Northport depends less on Southport than it did: nearly 58% of its ships come from there.',
      '- The share fell from 2018 on.\n- By size it is another: about 71.5%.\n- Few ships are lost.',
      'What to do, as The Harbour Notes judges it:\n1. Count ships by size. A harbour office, by 31 December 2021.',
      'The Harbour Notes, https://example.org/briefings/arrivals/',
    ].join('\n\n'),
  );
});

test('a feed has the same version, each step with the address of its recommendation', () => {
  const [item] = buildFeed(registry, address).items;
  assert.ok(item);
  assert.equal(
    item.description.replaceAll('\u00a0', ' '),
    'Northport depends less on Southport than it did: nearly 58% of its ships come from there.',
  );
  assert.match(itemHtml(item), /<ol><li>Count ships by size\. .*https:\/\/example\.org\/recommendations\/count-by-size\//);
});
