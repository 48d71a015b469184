import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Fact } from '../registry/registry.ts';
import { llmsTxt, robotsTxt, securityTxt } from './crawler-files.ts';
import { pageDates } from './page-dates.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));

/** RFC 9309, section 2.2: lines of a key, a colon and a value; rules follow the line that says whom they are for. */
function readRobots(text: string): [key: string, value: string][] {
  assert.ok(text.endsWith('\n') && Buffer.byteLength(text) < 500 * 1024);
  let isGroup = false;
  return text.split('\n').flatMap((line): [string, string][] => {
    const bare = line.replace(/\s*#.*$/, '');
    if (bare === '') return [];
    const [, key = '', value = ''] = /^[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(bare) ?? assert.fail(`"${line}" is no line of it`);
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      assert.match(value, /^(\*|[A-Za-z_-]+)$/);
      isGroup = true;
    } else if (name === 'allow' || name === 'disallow') {
      assert.ok(isGroup, 'a rule stands after the line that says whom it is for');
      assert.match(value, /^(\/[^\s#]*)?$/);
    } else {
      assert.equal(name, 'sitemap');
      assert.ok(URL.canParse(value), 'a sitemap is named by its full address');
    }
    return [[name, value]];
  });
}

test('robots.txt lets everybody read the folder of the site, and names the sitemap where its address is known', () => {
  assert.deepEqual(readRobots(robotsTxt('/', undefined)), [
    ['user-agent', '*'],
    ['allow', '/'],
  ]);
  assert.deepEqual(readRobots(robotsTxt('/a/b/', 'https://example.org/a/b/sitemap-index.xml')), [
    ['user-agent', '*'],
    ['allow', '/a/b/'],
    ['sitemap', 'https://example.org/a/b/sitemap-index.xml'],
  ]);
});

test('security.txt is there only where the site says whom to tell and until when, and names both as RFC 9116 wants', () => {
  const site = { ...registry.site, contact: 'desk@example.org', contactUntil: '2027-06-30' };
  assert.equal(
    securityTxt(site, 'https://example.org/.well-known/security.txt'),
    'Contact: mailto:desk@example.org\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: en-GB\nCanonical: https://example.org/.well-known/security.txt\n',
  );
  assert.match(
    securityTxt({ ...site, contact: 'https://example.org/errors' }, undefined) ?? '',
    /^Contact: https:\/\/example\.org\/errors$/m,
  );
  assert.doesNotMatch(securityTxt(site, 'http://example.org/.well-known/security.txt') ?? '', /Canonical/);
  assert.equal(securityTxt(registry.site, undefined), undefined);
  assert.equal(securityTxt({ ...site, contactUntil: undefined }, undefined), undefined);
});

test('llms.txt has one heading, a quote, lists of links, and only values that their records hold', () => {
  const levers = new Map([...registry.levers].map(([id, lever]) => [id, { ...lever, title: 'Count [every] ship' }]));
  const text = llmsTxt({ ...registry, levers }, (path) => `/a${path}`);
  assert.match(text, /^# The Harbour Notes\n\n> A small site/);
  assert.equal(text.match(/^# /gm)?.length, 1);
  assert.match(text, /^- \[Fewer ships come from Southport\]\(\/a\/briefings\/arrivals\/\): /m);
  assert.match(text, /^- \[Count \\\[every\\\] ship\]\(\/a\/playbook\/count-ships\/\): .*nearly 58%/m);
  assert.ok(!text.includes('[['));
  // Optional comes last: what a reader with little room leaves out.
  assert.equal([...text.matchAll(/^## (.*)$/gm)].at(-1)?.[1], 'Optional');
  assert.doesNotMatch(
    llmsTxt({ ...registry, levers: new Map() }, (path) => path),
    /Playbook/,
  );
});

test('a page has the day its record knows, the newest of a history, and none where nothing is known', () => {
  const [fact] = registry.facts.values();
  assert.ok(fact);
  const changed = (...days: string[]): Fact => ({
    ...fact,
    id: 'changed',
    history: days.map((when) => ({ when, from: 'a', to: 'b', reason: 'C' as const })),
  });
  const dates = pageDates({
    ...registry,
    facts: new Map([
      ['changed', changed('2024-05-01', '2025-02-03')],
      [fact.id, fact],
    ]),
  });
  assert.equal(dates.get('/facts/changed/'), '2025-02-03');
  assert.equal(dates.has(`/facts/${fact.id}/`), false);
  const [briefing] = registry.briefings.values();
  assert.equal(dates.get('/briefings/arrivals/'), briefing?.updated);
  const briefings = new Map([...registry.briefings].map(([id, record]) => [id, { ...record, draft: true }]));
  assert.equal(pageDates({ ...registry, briefings }).has('/briefings/arrivals/'), false);
});
