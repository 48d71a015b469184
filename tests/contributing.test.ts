/** The docs show one whole fact and what can be wrong with it: each change is made, and gives the report it shows. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './cleaner.ts';
import { wholeReport } from './expected-report.ts';
import { keptReadings } from './kept-readings.ts';
import { checkInputs } from '../src/checks/check-inputs.ts';
import { formatProblems } from '../src/problems/format-problems.ts';

const page = join(import.meta.dirname, '../src/content/docs/what-can-be-wrong.mdx');
/** Another subject may have no such page. */
const isThere = existsSync(page);
const part = isThere ? readFileSync(page, 'utf8') : '';
const entry = /^```yaml\n([\s\S]*?)^```$/m.exec(part)?.[1] ?? '';
const cases = [...part.matchAll(/^### (.*)\n\n```diff\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', diff = '', report = '']) => ({
    name,
    diff,
    report,
  }),
);

const root = temporaryFolder({ after });
cpSync(join(import.meta.dirname, 'fixtures/_base'), root, { recursive: true });

/** The report on the harbour with this text as one more file of facts; its last line, the count, is left out. */
async function reportOn(facts: string): Promise<string> {
  writeFileSync(join(root, 'data/facts/gazette.yaml'), facts);
  const { problems } = await checkInputs(root, {}, keptReadings);
  return formatProblems(problems).replace(/\n\d+ problems? in \d+ files?\.\n$/, '');
}

/** Lines with `-` are replaced by the lines with `+` that follow them. */
function change(original: string, diff: string): string {
  return [...diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)*)/gm)].reduce((changed, [, removed = '', added = '']) => {
    const old = removed.replaceAll(/^-/gm, '');
    assert.ok(changed.includes(old), `the entry has the lines\n${old}`);
    return changed.replace(old, added.replaceAll(/^\+/gm, ''));
  }, original);
}

test('the fact that the docs show has no problems', { skip: isThere ? false : 'this site has no docs page that shows one' }, async () => {
  assert.match(entry, /^defaults:\n/);
  assert.equal(await reportOn(entry), '');
  assert.ok(cases.length >= 30);
});

for (const { name, diff, report } of cases) {
  test(`what can be wrong: ${name}`, async () => {
    assert.equal(await reportOn(change(entry, diff)), wholeReport(report));
  });
}
