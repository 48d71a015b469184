import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './parse-yaml.ts';

const text = 'first:\n  value: 8.0\n  when: 2026-02-30\n  list:\n    - yes\n    - [a, b]\n';

test('scalars stay text, so that digits and impossible dates reach their schema as written', () => {
  assert.deepEqual(parseYaml('a.yaml', text).value, { first: { value: '8.0', when: '2026-02-30', list: ['yes', ['a', 'b']] } });
});

test('values and keys have their places', () => {
  const yaml = parseYaml('a.yaml', text);
  assert.deepEqual(yaml.place(['first', 'value']), { line: 2, column: 10 });
  assert.deepEqual(yaml.placeOfKey(['first', 'value']), { line: 2, column: 3 });
  assert.deepEqual(yaml.place(['first', 'list', 1, 0]), { line: 6, column: 8 });
});

test('a missing key is placed at the record that lacks it', () => {
  assert.deepEqual(parseYaml('a.yaml', text).place(['first', 'title']), { line: 1, column: 1 });
});

test('front matter counts lines from the top of its file', () => {
  assert.deepEqual(parseYaml('a.mdx', 'title: x\n', 1).place(['title']), { line: 2, column: 8 });
});

test('a double key names its line', () => {
  const [problem] = parseYaml('a.yaml', 'a: 1\na: 2\n').problems;
  assert.deepEqual({ line: problem?.line, rule: problem?.rule }, { line: 2, rule: 'yaml' });
});

test('a fault behind a break in the syntax is placed in its own line', () => {
  const places = parseYaml('a.yaml', '{: one\ntwo: 2\nthree: 3\ntwo: 4\n').problems.map(({ line, column }) => `${line}:${column}`);
  for (const place of places) assert.match(place, /^(1:[1-7]|[24]:[1-7]|3:[1-9]|5:1)$/);
  assert.ok(places.length > 0);
});

test('what is nested without end is one problem, and no crash', () => {
  for (const nested of ['- '.repeat(20_000), '['.repeat(20_000)]) {
    const { problems } = parseYaml('a.yaml', `a: 1\nb:\n  ${nested}`);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /nested deeper than can be read|Flow sequence/);
  }
});
