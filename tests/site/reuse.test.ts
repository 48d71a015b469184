/** After an edit only the pages are made that have read what changed; the site is the one that a build of all pages makes. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { sampleSite } from '../built-sites.ts';
import { fileCleaner, temporaryFolder } from '../cleaner.ts';
import { digest, runBuild } from '../project-copy.ts';

const cleaner = fileCleaner();
let root: string;

before(async () => {
  root = join(temporaryFolder(cleaner), 'site');
  cpSync((await sampleSite(cleaner)).root, root, { recursive: true, verbatimSymlinks: true });
});

async function build(): Promise<string> {
  const { ended, said } = runBuild(cleaner, root);
  assert.equal(await ended, 0, said());
  return said();
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  assert.ok(text.includes(from), `${file} holds no "${from}".`);
  writeFileSync(join(root, file), text.replace(from, to));
}

function madeAnew(said: string): { made: number; of: number } {
  const [, made, of] = /(\d+) of (\d+) files made anew/.exec(said)?.map(Number) ?? [];
  assert.ok(made !== undefined && of !== undefined, said);
  return { made, of };
}

const added = 'src/content/briefings/a-second-count.mdx';

test('edits of prose, a chart, a fact, a term, a person, front matter, and briefings that come and go leave the site of a whole build', async () => {
  const text = readFileSync(join(root, 'src/content/briefings/the-port-book.mdx'), 'utf8');
  edit('src/content/briefings/the-port-book.mdx', 'Each year more ships came', 'Year after year more ships came');
  appendFileSync(join(root, 'data/charts/arrivals-share.yaml'), 'note: Read from the port book.\n');
  const second = text
    .replace(/^title: .*$/m, 'title: The port book read a second time')
    .replace(/^description: .*$/m, 'description: What a second reading of the book of Northport tells.')
    .replace(/^question: .*$/m, 'question: What does a second reading of the port book find?')
    .replace('order: 2', 'order: 9');
  writeFileSync(join(root, added), second);
  const { made, of } = madeAnew(await build());
  assert.ok(made > 0 && made < of / 2, `${made} of ${of} files were made.`);

  edit('data/people.yaml', 'role: chief pilot', 'role: first pilot');
  edit('data/facts/calls.yaml', 'In 2018 [[value]] called', 'In 2018, [[value]] called');
  edit('data/glossary.yaml', 'The lowest of the tides', 'The lowest of all tides');
  edit('src/content/briefings/arrivals.mdx', 'title: Fewer ships come from Southport', 'title: Fewer ships arrive from Southport');
  rmSync(join(root, added));
  madeAnew(await build());

  const kept = digest(root);
  for (const name of ['.cache/page-notes', '.cache/published', 'dist']) rmSync(join(root, name), { recursive: true });
  assert.doesNotMatch(await build(), /made anew/);
  assert.deepEqual(kept, digest(root));
});
