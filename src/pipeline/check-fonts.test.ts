import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { checkFonts } from './check-fonts.ts';

function makeRoot(context: TestContext, files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(context);
  for (const [path, text] of Object.entries({ 'data/site.yaml': '', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const budget = { bytes: 1_000, was: 900, letters: '–é' };
const sizes = (bytes: number) => [
  { file: 'a.woff2', bytes: 9_000 },
  { file: 'rare/a.woff2', bytes: 600 },
  { file: 'rare/b.woff2', bytes: bytes - 600 },
];

test('fonts within their budget are no problem, whatever letters are new', (context) => {
  const root = makeRoot(context, { 'src/content/docs/a.mdx': 'naïve' });
  assert.deepEqual(checkFonts({ generator: root, site: root }, sizes(1_000), budget), []);
});

test('a letter of a name is given its room', (context) => {
  const root = makeRoot(context, { 'src/content/docs/a.mdx': 'João' });
  assert.deepEqual(checkFonts({ generator: root, site: root }, sizes(1_400), budget), []);
});

test('a new sign is named where it stands, also as an entity; what no font of ours draws is not', (context) => {
  const root = makeRoot(context, {
    'src/content/docs/a.mdx': 'A résumé – plain.\n\nA § 5 view, 日本.\n',
    'src/content/docs/b.mdx': 'A &#177; b, § 5.\n',
    'src/checks/rule.ts': "'ø'",
  });
  assert.equal(
    formatProblems(checkFonts({ generator: root, site: root }, sizes(1_250), budget)),
    `src/content/docs/a.mdx:3:3  byte-budgets
  The fonts of rare letters are 1250 bytes, 250 over their budget of 1000, and were 900 when it was set; new since then: "§" (src/content/docs/a.mdx:3:3), "±" (src/content/docs/b.mdx:1:3).
  Each sign weighs some 200 bytes on every page with one of them: write a word in its place, or raise the number in src/checks/dist/budgets.ts with a reason.

1 problem in 1 file.
`,
  );
});
