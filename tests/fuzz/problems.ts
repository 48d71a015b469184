/** Reports of problems: whole, in order, and readable by programs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatProblems, formatProblemsAsJson } from '../../src/problems/format-problems.ts';
import { compareProblems, type Problem } from '../../src/problems/problem.ts';
import { property, words, type Property } from './property.ts';

const problem: fc.Arbitrary<Problem> = fc.record(
  {
    rule: fc.constantFrom('yaml' as const, 'encoding' as const, 'unknown-key' as const),
    file: fc.stringMatching(/^data\/[a-z]{1,3}\.yaml$/),
    line: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 30 }),
    message: words.map((text) => `${text}.`),
    hint: words.map((text) => `${text}.`),
  },
  { noNullPrototype: true },
);

const block = /^(\S+):(\d+):(\d+) {2}(\S+)\n {2}(.*)\n {2}(.*)$/gm;

export const problems: readonly Property[] = [
  property(
    'problems: a report is read back whole, the same in whatever order they were found',
    fc.array(problem, { maxLength: 12 }),
    (found) => {
      const report = formatProblems(found);
      const read = [...report.matchAll(block)].map(([, file, line, column, rule, message, hint]) => ({
        ...{ rule, file, line: Number(line), column: Number(column), message, hint },
      }));
      const sorted = found.toSorted(compareProblems);
      assert.deepEqual(read, sorted);
      assert.deepEqual(JSON.parse(formatProblemsAsJson(found)), sorted);
      const other = formatProblems(found.toReversed());
      if (new Set(sorted.map((one) => JSON.stringify({ ...one, hint: '' }))).size === found.length) assert.equal(other, report);
      assert.match(report, new RegExp(`^${found.length} problems? in ${new Set(found.map(({ file }) => file)).size} files?\\.$`, 'm'));
    },
  ),
  property('problems: their order is one', fc.tuple(problem, problem, problem), ([a, b, c]) => {
    assert.equal(compareProblems(a, b), -compareProblems(b, a) + 0);
    if (compareProblems(a, b) <= 0 && compareProblems(b, c) <= 0) assert.ok(compareProblems(a, c) <= 0);
  }),
];
