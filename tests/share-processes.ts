/**
 * Files of tests, many of which share a process: each process loads Node, the schemas and Vega, or starts a browser anew, which
 * takes more time than most of these files do. A file that changes what belongs to its whole process must not be one of them.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** These draw: they are beside each other, with one Vega, the same processes that draw, and what those have drawn. */
const draws = /^src\/(?:chart|drawing|vega)\/|^src\/pipeline\/draw|^tests\/(?:add-a-collection|import|new-record|sbom)\.test\.ts$/;

/** These take longest, longest first, and are dealt out so that all processes end at about the same time. */
const longest = [
  'tests/import.test.ts',
  'src/drawing/foreign-charts.test.ts',
  'src/drawing/published-spec.test.ts',
  'tests/markdown-inputs.test.ts',
  'src/drawing/draw-chart.test.ts',
  'tests/fixtures.test.ts',
  'src/drawing/draw-pool.test.ts',
  'src/drawing/sparse-charts.test.ts',
  'tests/inputs/records.test.ts',
  'tests/whole-files.test.ts',
  'tests/new-record.test.ts',
];

/** As many files as there are to be processes, and two at least, each of which imports a share of these; they lie in `folder`. */
export function shareProcesses(files: readonly string[], processes: number, folder: string): string[] {
  const ordered = [...longest.filter((path) => files.includes(path)), ...files.filter((path) => !longest.includes(path))];
  const halves = [ordered.filter((path) => draws.test(path)), ordered.filter((path) => !draws.test(path))];
  const shares = halves.flatMap((half) => dealOut(half, Math.max(1, Math.floor(processes / 2))));
  return shares.map((own, at) => shareProcess(`units-${at + 1}`, own, folder));
}

/** A file of this name in `folder` that imports these. */
export function shareProcess(name: string, files: readonly string[], folder: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, importAll(files));
  return path;
}

/** A file that loads the site of the project speaks its language: all files and tests begin in English, and tests when all files are there. */
function importAll(files: readonly string[]): string {
  const address = (path: string): string => JSON.stringify(pathToFileURL(resolve(path)).href);
  return `import { before, beforeEach } from 'node:test';
import { speak } from ${address('src/words/words.ts')};
const all = Promise.withResolvers();
before(() => all.promise);
beforeEach(() => speak('en'));
try {
  for (const file of [${files.map(address).join(', ')}]) {
    speak('en');
    await import(file);
  }
} finally {
  all.resolve();
}
`;
}

/** To and fro, so that the first does not get the longer one each time. */
function dealOut(files: readonly string[], shares: number): string[][] {
  return Array.from({ length: shares }, (_, at) =>
    files.filter((_file, index) => [at, shares * 2 - 1 - at].includes(index % (shares * 2))),
  );
}
