/**
 * `npm run bench [briefings…]`: what it costs to build an archive of so many made-up briefings: cold, warm, and after one edit of
 * prose, of a figure and of a chart. It prints a table in CSV, and is no test. Linux only.
 */
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../cleaner.ts';
import { copyProjectTo, listPublished } from '../project-copy.ts';
import { briefingFile, chartFile, datasetFile, writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';

const build = ['src/cli/on-node.mjs', 'src/cli/build.ts'];
const middle = (briefings: number): number => Math.ceil(briefings / 2);

/** One after the other, in one folder: each build finds what the one before it left. */
const builds: Readonly<Record<string, (root: string, briefings: number) => void>> = {
  cold: () => undefined,
  warm: () => undefined,
  prose: (root, briefings) => edit(join(root, briefingFile(middle(briefings))), 'Ice closes', 'Thick ice closes'),
  figure: (root, briefings) => edit(join(root, datasetFile(middle(briefings))), /^(2016-06,Southport,)\d+/m, '$1999'),
  chart: (root, briefings) => appendFileSync(join(root, chartFile(middle(briefings))), 'note: Read from the book.\n'),
};

function edit(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`${file} holds no ${String(before)}.`);
  writeFileSync(file, edited);
}

async function run(briefings: number): Promise<void> {
  const root = emptyFolder();
  try {
    copyProjectTo(root);
    writeCorpus(root, briefings);
    for (const [kind, prepare] of Object.entries(builds)) {
      prepare(root, briefings);
      const { stages, ...whole } = await measure(process.execPath, build, root);
      const files = listPublished(root);
      const megabytes = files.reduce((sum, file) => sum + statSync(join(root, 'dist', file)).size, 0) / 1e6;
      const pages = files.filter((file) => file.endsWith('.html')).length;
      for (const { name, seconds, processorSeconds } of [...stages, { name: 'all', ...whole }]) {
        const memory = name === 'all' ? [whole.largestProcess, whole.allProcesses].map((size) => size.toFixed(0)) : ['', ''];
        write([
          briefings,
          kind,
          name.replaceAll(',', ' and'),
          seconds.toFixed(1),
          processorSeconds.toFixed(1),
          ...memory,
          pages,
          files.length,
          megabytes.toFixed(0),
        ]);
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.join(',')}\n`);
}

const counts = process.argv.slice(2).map(Number);
write([
  'briefings',
  'build',
  'stage',
  'seconds',
  'processor_seconds',
  'largest_process_mb',
  'all_processes_mb',
  'pages',
  'files',
  'published_mb',
]);
for (const briefings of counts.length === 0 ? [100, 1000] : counts) await run(briefings);
