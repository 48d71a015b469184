/**
 * Files of unit tests, a few of which share a process: each process loads Node, the schemas and Vega anew, which takes more
 * time than most of these files do. A file that changes what belongs to its whole process must not be one of them.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** These take longest, longest first, and are dealt out so that all processes end at about the same time. */
const longest = [
  'tests/fixtures.test.ts',
  'tests/add-a-collection.test.ts',
  'tests/import.test.ts',
  'tests/markdown-inputs.test.ts',
  'tests/inputs/records.test.ts',
  'src/drawing/draw-chart.test.ts',
  'tests/whole-files.test.ts',
  'src/pipeline/draw-charts.test.ts',
  'tests/new-record.test.ts',
  'tests/places.test.ts',
  'src/pipeline/draw-changed.test.ts',
  'src/search/pagefind/build-index.test.ts',
  'src/pipeline/lock.test.ts',
  'src/pipeline/build-site.test.ts',
  'src/drawing/authored-charts.test.ts',
  'tests/sbom.test.ts',
];

/** A file that loads the site of the project speaks its language; all tests of units begin in English. */
const words = pathToFileURL(resolve('src/words/words.ts')).href;

/** As many files, each of which imports a share of these; they lie in `folder`. */
export function shareProcesses(files: readonly string[], processes: number, folder: string): string[] {
  const ordered = [...longest.filter((path) => files.includes(path)), ...files.filter((path) => !longest.includes(path))];
  return Array.from({ length: processes }, (_, at) => {
    // To and fro, so that the first does not get the longer one each time.
    const own = ordered.filter((_file, index) => [at, processes * 2 - 1 - at].includes(index % (processes * 2)));
    const path = join(folder, `units-${at + 1}.mjs`);
    const english = join(folder, 'english.mjs');
    writeFileSync(english, `import { speak } from ${JSON.stringify(words)};\nspeak('en');\n`);
    // A module is run once a name: before each file, and behind the last. And a test before another may have read the site.
    const begin = (place: number): string => `import ${JSON.stringify(`${pathToFileURL(english).href}?${place}`)};\n`;
    const imports = own.map((file, place) => `${begin(place)}import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`);
    const hook = `import { beforeEach } from 'node:test';\nimport { speak } from ${JSON.stringify(words)};\nbeforeEach(() => speak('en'));\n`;
    writeFileSync(path, `${imports.join('')}${begin(own.length)}${hook}`);
    return path;
  });
}
