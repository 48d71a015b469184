import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { explainRule } from '../explain-rule.ts';
import { chartRules } from './charts.ts';
import { contentRules } from './content.ts';
import { dataRules } from './data.ts';
import { readingRules } from './reading.ts';
import { ruleGroups, ruleIds, rules } from './rules.ts';

const root = join(import.meta.dirname, '../../..');
const reports = globSync('tests/fixtures/**/expected.txt', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
const tests = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { cwd: root })
  .filter((path) => !path.startsWith('src/problems/rules/'))
  .map((path) => readFileSync(join(root, path), 'utf8'));
const inFixtures = new Set(reports.flatMap((report) => [...report.matchAll(/^\S+:\d+:\d+ {2}([a-z-]+)$/gm)].map(([, rule]) => rule)));

test('a rule is named once, in small letters, and says in sentences why it is there and how to mend it', () => {
  assert.equal(ruleIds.length, ruleGroups.flatMap((group) => Object.keys(group.rules)).length);
  for (const id of ruleIds) {
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    for (const sentence of [rules[id].why, rules[id].hint]) assert.match(sentence, /^[A-Z].+\.$/, id);
    assert.ok(rules[id].example !== '', id);
  }
});

test('every rule of what authors write has a bad input that breaks it, and every other a test that does', () => {
  const authored = Object.keys({ ...readingRules, ...dataRules, ...contentRules });
  // What a reading of another day or a table of many rows breaks is tried beside the code.
  const elsewhere = new Set(['overdue', 'to-come', 'csv-too-long', ...Object.keys(chartRules)]);
  assert.deepEqual(
    authored.filter((rule) => !inFixtures.has(rule) && !elsewhere.has(rule)),
    [],
  );
  assert.deepEqual(
    ruleIds.filter((rule) => !Object.hasOwn(chartRules, rule) && !inFixtures.has(rule) && !tests.some((text) => text.includes(rule))),
    [],
  );
});

test('a rule is explained by its name, and a name that is misspelt is guessed', () => {
  assert.deepEqual(explainRule('csv-separator'), {
    explains: true,
    text: 'csv-separator\n  Spreadsheets of some languages save tables with semicolons, which are read as one column.\n  For example: year;share_pct\n  Save the table with commas.\n  /docs/every-check/#csv-separator\n',
  });
  const { explains, text } = explainRule('unknwn-id');
  assert.equal(explains, false);
  assert.match(text, /^There is no rule "unknwn-id"\. Did you mean "unknown-id"\?/);
});
