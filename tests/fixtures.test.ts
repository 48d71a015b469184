/**
 * Each folder fixtures/<rule>/<case>/ is a bad input: its files are laid over the good project in fixtures/_base, and the check
 * has to print exactly its expected.txt, with a problem of that rule; what its removed.txt lists, a path a line, is taken away before. A new folder's first run writes that file and fails, so that it is read.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './cleaner.ts';
import { wholeReport } from './expected-report.ts';
import { keptReadings } from './kept-readings.ts';
import { checkInputs } from '../src/checks/check-inputs.ts';
import { formatProblems } from '../src/problems/format-problems.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const base = join(fixtures, '_base');
const root = temporaryFolder({ after });
cpSync(base, root, { recursive: true });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** A file or a folder, from `from` to its place in the project. */
const put = (from: string, path: string): void => cpSync(join(from, path), join(root, path), { recursive: true });

/** Runs while the case lies over the good project, which is then as it was. */
async function withCase<T>(name: string, run: () => Promise<T>): Promise<T> {
  const folder = join(fixtures, name);
  const own = filesIn(folder).filter((path) => !/^(?:expected|removed)\.txt$/.test(path));
  const list = join(folder, 'removed.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  for (const path of own) put(folder, path);
  for (const path of removed) rmSync(join(root, path), { recursive: true });
  try {
    return await run();
  } finally {
    for (const path of own.filter((one) => !existsSync(join(base, one)))) rmSync(join(root, path));
    for (const path of [...own, ...removed].filter((one) => existsSync(join(base, one)))) put(base, path);
  }
}

const foldersIn = (folder: string): string[] =>
  readdirSync(join(fixtures, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const cases = foldersIn('')
  .filter((rule) => rule !== '_base')
  .flatMap((rule) => foldersIn(rule).map((name) => ({ rule, name: `${rule}/${name}` })));

test('every bad input lies in the folder of its rule: fixtures/<rule>/<case>/', () => {
  const flat = foldersIn('').filter(
    (name) => name !== '_base' && ['expected.txt', 'data', 'src'].some((part) => existsSync(join(fixtures, name, part))),
  );
  assert.deepEqual(flat, []);
});

test('the good project has no problems', async () => {
  const { problems, registry } = await checkInputs(root);
  assert.deepEqual(problems, []);
  assert.equal(registry?.facts.size, 3);
});

for (const { rule, name } of cases) {
  test(`${name} gives its report`, async () => {
    const { problems, registry } = await withCase(name, () => checkInputs(root, {}, keptReadings));
    const report = formatProblems(problems);
    const expected = join(fixtures, name, 'expected.txt');
    if (!existsSync(expected)) {
      writeFileSync(expected, report);
      assert.fail(`${expected} was missing and has been written; read it, then run again.`);
    }
    assert.equal(report, wholeReport(readFileSync(expected, 'utf8')));
    assert.ok(
      problems.some((problem) => problem.rule === rule),
      `A fixture lies in the folder of a rule that it breaks: tests/fixtures/<rule>/<case>/.`,
    );
    assert.equal(registry, undefined, 'nothing is built from a project with problems');
  });
}
