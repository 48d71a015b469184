/** What an editor runs beside the check: verify, ledger, reviews. The site is the harbour of the fixtures. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkInputs } from '../../src/checks/check-inputs.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import { siteWithKept } from '../built-sites.ts';

const project = join(import.meta.dirname, '../..');

async function harbour(context: TestContext): Promise<{
  root: string;
  run: (script: string, ...args: string[]) => { status: number | null; out: string; err: string };
  /** What `npm run check` prints, asked here. */
  report: (asOf?: string) => Promise<string>;
}> {
  const root = await siteWithKept(context);
  return {
    root,
    report: async (asOf) => {
      const { problems } = await checkInputs(root, { asOf });
      return problems.length === 0 ? '' : formatProblems(problems);
    },
    run: (script, ...args) => {
      // As npm calls it in the generator, for a site elsewhere that somebody stands in.
      const env = { ...process.env, SITE_DIR: root, INIT_CWD: root };
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: project, env, encoding: 'utf8' });
      return { status, out: stdout, err: stderr };
    },
  };
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  assert.ok(text.includes(from), `${path} has ${from}`);
  writeFileSync(join(root, path), text.replace(from, to));
}

const gazette =
  'Ships and tides. In 2020 “The tide waits for nobody.” Southport sent about 71.5 per cent by tonnage; one ship, 1, was lost.\n';

test('verify: captures are found by the id of their source in any case, and all that is cited stands in them', async (context) => {
  const { root, run } = await harbour(context);
  mkdirSync(join(root, 'captures'));
  writeFileSync(join(root, 'captures/Port-Gazette-2021.TXT'), gazette);
  writeFileSync(join(root, 'captures/some-page.txt'), 'Nothing.');
  const { status, out } = run('src/cli/verify.ts', '--archive', 'captures');
  assert.equal(
    out,
    `exact    facts/share-2020-by-tonnage  (port-gazette-2021)
exact    facts/ships-lost  (port-gazette-2021)
exact    quotes/keel-on-tides  (port-gazette-2021)
not a source  some-page.txt

3 exact, 0 differ, 0 without a capture.
`,
  );
  assert.equal(status, 0);
});

test('verify: one changed digit, one dropped hedge, one altered word are faults, with both texts', async (context) => {
  const { root, run } = await harbour(context);
  mkdirSync(join(root, 'captures'));
  writeFileSync(
    join(root, 'captures/port-gazette-2021.txt'),
    gazette.replace('71.5', '72.5').replace('waits for nobody', 'waits for no one'),
  );
  const { status, out } = run('src/cli/verify.ts', '--archive', 'captures');
  assert.equal(status, 1);
  assert.match(
    out,
    /differs {2}facts\/share-2020-by-tonnage .*\n {2}record: {2}about 71\.5 per cent by tonnage\n {2}source: {2}about 72\.5 per cent by tonnage;/,
  );
  assert.match(out, /changed: .*The tide waits for .*nobody/);
  writeFileSync(join(root, 'captures/port-gazette-2021.txt'), gazette.replace('about ', ''));
  assert.match(
    run('src/cli/verify.ts', '--archive', 'captures').out,
    /record: {2}about 71\.5 per cent by tonnage\n {2}source: {2}.*71\.5 per cent by tonnage/,
  );
});

test('verify: wrong calls and unreadable captures say what to do', async (context) => {
  const { root, run } = await harbour(context);
  const none = run('src/cli/verify.ts');
  assert.deepEqual([none.status, none.err], [2, 'No folder of captures was given.\nName one: npm run verify -- --archive DIR.\n']);
  const gone = run('src/cli/verify.ts', '--archive', 'gone');
  assert.equal(gone.status, 3);
  assert.match(gone.err, /no such file or directory.*gone/);
  mkdirSync(join(root, 'captures'));
  writeFileSync(join(root, 'captures/port-book-2020.txt'), Buffer.from([0x63, 0xe9, 0x20, 0x63]));
  assert.equal(
    run('src/cli/verify.ts', '--archive', 'captures').err,
    'port-book-2020.txt: The file is not UTF-8 from this place on.\nSave the captures as UTF-8.\n',
  );
});

test('ledger: what was published is written down, and a change needs its entry in history', async (context) => {
  const { root, run, report } = await harbour(context);
  assert.equal(run('src/cli/ledger.ts').out, 'data/ledger.csv: 17 records, 17 new, 0 changed.\n');
  assert.equal(await report(), '');
  edit(root, 'data/facts/ships.yaml', 'value: 1\n', 'value: 2\n');
  edit(root, 'data/facts/ships.yaml', 'one ship, 1, was lost', 'two ships were lost');
  const refused = run('src/cli/check.ts');
  assert.equal(refused.status, 1);
  assert.match(
    refused.err,
    /^data\/facts\/ships\.yaml:1:1 {2}ledger\n {2}The fact was published as "1 ships; observed" and is now "2 ships; observed"/,
  );
  assert.match(run('src/cli/ledger.ts').err, /ledger/);
  const entry = /\{ when: <day>.*\}/.exec(refused.err)?.[0].replace('<day>', '2021-06-01').replace('<R1, R2, R3, C>', 'C') ?? '';
  writeFileSync(join(root, 'data/facts/ships.yaml'), `${readFileSync(join(root, 'data/facts/ships.yaml'), 'utf8')}  history: [${entry}]\n`);
  assert.equal(await report(), '');
  assert.equal(run('src/cli/ledger.ts').out, 'data/ledger.csv: 17 records, 0 new, 1 changed.\n');
  assert.equal(await report(), '');
});

test('reviews: what is overdue at a given day is told, and only when a day is given', async (context) => {
  const { root, run, report } = await harbour(context);
  edit(root, 'data/facts/ships.yaml', '  value: 1\n', '  value: 1\n  reviewBy: 2021-06-30\n');
  assert.equal(await report(), '');
  assert.equal(await report('2021-06-30'), '');
  const late = run('src/cli/check.ts', '--as-of', '2021-07-01');
  assert.equal(late.status, 1);
  assert.equal(
    late.err,
    `data/facts/ships.yaml:4:13  overdue
  The fact was to be reviewed by 2021-06-30; it is looked at as of 2021-07-01.
  Compare it with its source, then set a new day or take the key out.

1 problem in 1 file.
`,
  );
  edit(root, 'data/site.yaml', 'publisher:', 'contact: desk@example.org\ncontactUntil: 2021-06-30\npublisher:');
  assert.match(
    await report('2021-07-01'),
    /^data\/site\.yaml:5:15 {2}overdue\n {2}The contact was given until 2021-06-30; it is looked at as of 2021-07-01\.\n/m,
  );
  assert.equal(await report('2021-06-30'), '');
  const wrong = run('src/cli/check.ts', '--as-of', 'tomorrow');
  assert.equal(wrong.status, 2);
  assert.match(wrong.err, /^"tomorrow" is not a calendar day\.\nWrite --as-of YYYY-MM-DD\.\n/);
});
