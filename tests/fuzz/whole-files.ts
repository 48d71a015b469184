/**
 * Whole files with the slips of slips.ts: each is refused with a place and words for people, or published as it is written. Of an
 * accepted one all its letters were read, and where only signs and spaces changed, nothing has moved to another place.
 *
 * The oracle was tried by planting faults, one at a time: a row swallowed, cells too many left out, numbers of tables and of YAML
 * coerced, a key left out, an unknown one swallowed, a key twice taken, a comment behind a text cut off, letters normalised, a column of the ledger and a
 * redirect ignored, a record lost, the value of a fact changed: each is found. It does not see what only checks read: headings
 * left out of a page's prose change nothing that is shown. Of 2,700 mutants, 100 of each file, 22.7 in 100 are accepted.
 */
import assert from 'node:assert/strict';
import { parseRecords } from '../../src/registry/parse-records.ts';
import { ledgerFile } from '../../src/registry/ledger.ts';
import { wordsSeen, wordsShown } from './pages.ts';
import { asyncProperty, assertTold, type Property } from './property.ts';
import { mishap, onTheDisk, strike, type Mishap, type Slip } from './slips.ts';
import { bare, flatten, lostInSchema, lostInTable, lostInYaml, withoutComments } from './what-is-read.ts';
import { base, checkWith, paths, publishedRows, textOf, type Struck } from './whole-project.ts';

/** Seconds of processor time that no file of a small project may take. */
const most = 2;

/** Whether it is accepted; throws where it is neither told nor read as it is written. */
export async function hold(path: string, { slips, disk, where }: Mishap): Promise<boolean> {
  const text = strike(textOf(path), slips);
  const bytes = onTheDisk(text, disk, where);
  const before = process.cpuUsage();
  const struck = await checkWith(path, bytes);
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < most * 1e6, `${((user + system) / 1e6).toFixed(1)} s`);
  const { file, problems } = struck;
  if (problems.length > 0) {
    const own = problems.filter((problem) => problem.file === path && !(file.unreadable === true));
    assertTold(file.text, own);
    return false;
  }
  assert.equal(bare(file.text), bare(new TextDecoder().decode(bytes)), 'letters that are no more those of the file');
  assert.equal(lost(struck), undefined);
  assertHeld(struck);
  assertInPlace(struck);
  assertLedgerKept(struck);
  if (slips.length === 1 && disk === '') assertNotDoubled(path, struck, slips[0]);
  return true;
}

/** A page's front matter is YAML, and its body Markdown. */
function partsOf(text: string): { yaml: string; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)?---(?:\n|$)([\s\S]*)$/.exec(text) ?? [];
  return { yaml, body };
}

/** What of an accepted file nobody read. */
function lost({ file, build }: Struck): string | undefined {
  const { path, text } = file;
  if (path === ledgerFile) return undefined;
  if (path.endsWith('.csv')) {
    const isBerths = path.endsWith('berths.csv');
    return lostInTable(file, build, isBerths ? [1] : [], isBerths ? ['NA'] : []);
  }
  const { yaml, body } = path.endsWith('.mdx') ? partsOf(text) : { yaml: text, body: '' };
  const inRecords = lostInYaml(yaml) ?? lostInSchema(parseRecords([file]).records);
  if (inRecords !== undefined || !path.endsWith('.mdx')) return inRecords;
  const page = build.pages.find((one) => one.file === path);
  if (page === undefined) return 'the page itself';
  const [seen, shown] = [wordsSeen(body).join(''), wordsShown(page).join('')];
  const tags = body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').match(/<[A-Z]/g) ?? [];
  if (page.components.length !== tags.length) return `${page.components.length} of ${tags.length} components`;
  return seen === shown ? undefined : `shown: ${shown}`;
}

/** What was read of the file is in the registry, and the value of a fact is the one that is written. */
function assertHeld({ file, build: { registry } }: Struck): void {
  for (const { kind, id, raw } of parseRecords([file]).records) {
    if (kind === 'redirects') assert.deepEqual(Object.fromEntries(registry.redirects), raw);
    const held: unknown = Reflect.get(registry, kind);
    if (kind !== 'redirects' && held instanceof Map) assert.ok(held.has(id), `${kind}/${id} is read and not held`);
  }
  const cells = new Set(
    [...registry.datasets.values()].flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells).map(({ text }) => text))),
  );
  for (const { id, from, amount } of registry.facts.values())
    if (from !== undefined && amount.kind === 'number') assert.ok(cells.has(amount.value), `${id}: no cell says ${amount.value}`);
}

/** Where no letter of a file has changed, everything stands where it stood. */
function assertInPlace({ file, build }: Struck): void {
  const said = (text: string): string => bare(file.path.endsWith('.mdx') ? text : withoutComments(text));
  if (file.path === ledgerFile || said(file.text) !== said(textOf(file.path))) return;
  const places = (registry: Struck['build']['registry']): string[] =>
    flatten(registry)
      // The key of a redirect is an address, of which a hyphen is a sign like any other.
      .map(([path, text]) => `${path.startsWith('.redirects.') ? bare(path) : path}: ${bare(text)}`)
      .filter((place) => !place.includes('.line: '))
      .sort();
  assert.deepEqual(places(build.registry), places(base.registry), 'moved by signs and spaces alone');
}

/** A line that stands twice is told, or a blank. */
function assertNotDoubled(path: string, { build }: Struck, slip: Slip | undefined): void {
  if (path === ledgerFile || !(slip?.kind ?? '').includes('twice')) return;
  const words = (registry: Struck['build']['registry']): number => flatten(registry).length;
  assert.equal(words(build.registry), words(base.registry), 'a line that stands twice is shown twice');
}

/** The row of a fact in the ledger says what it said, or is told. */
function assertLedgerKept({ file, build }: Struck): void {
  if (file.path !== ledgerFile) return;
  for (const row of build.ledger.values()) {
    const published = publishedRows.get(row.record);
    assert.ok(published !== undefined, `${row.record} was never published`);
    if (row.record.startsWith('facts/')) assert.deepEqual({ ...row, line: 0 }, { ...published, line: 0 });
  }
}

export const wholeFiles: readonly Property[] = paths.map((path) =>
  asyncProperty(`whole files: ${path} with slips in it is refused with a place, or read as it is written`, mishap, async (one) => {
    await hold(path, one);
  }),
);
