/** The checks of `npm run dev`: run at the start and on every save, printed once, and left for the pages to show. */
import { mkdirSync, renameSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblems } from '../problems/format-problems.ts';
import { undrawnWords } from './drawable-charts.ts';
import { reportFile, type DevReport } from '../problems/dev-report.ts';

/** Editors save in several steps. */
const pause = 80;

interface Checked {
  readonly problems: DevReport['problems'];
  readonly stops: boolean;
  readonly undrawn: readonly string[];
}

/** Resolves after the first run; `print` is told each report that differs from the last. `close` ends the watching. */
export async function checkOnSave(
  root: string,
  check: () => Promise<Checked>,
  print: (text: string) => void,
): Promise<{ hasProblems: () => boolean; close: () => void }> {
  let told: string | undefined;
  let count = 0;
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    const began = Date.now();
    const { problems, stops, undrawn } = await check();
    writeReport(root, { began, problems, stops });
    const text = problems.length === 0 ? 'No problems.\n' : `${formatProblems(problems)}${undrawnWords(undrawn)}`;
    if (text !== told && !(told === undefined && problems.length === 0)) print(`\n${text}`);
    told = text;
    count = problems.length;
  };
  const start = (): void => {
    if (running !== undefined) {
      again = true;
      return;
    }
    running = run()
      .catch((error: unknown) => print(`The checks stopped: ${error instanceof Error ? error.message : String(error)}\n`))
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          start();
        }
      });
  };
  await run();
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = ['data', 'src/content', 'public'].flatMap((folder) => {
    try {
      return [
        watch(join(root, folder), { recursive: true }, () => {
          clearTimeout(timer);
          timer = setTimeout(start, pause);
        }),
      ];
    } catch {
      // A project may have no such folder.
      return [];
    }
  });
  return { hasProblems: () => count > 0, close: () => watchers.forEach((watcher) => watcher.close()) };
}

/** Whole or not at all: it is read while it is written. */
function writeReport(root: string, report: DevReport): void {
  const file = join(root, reportFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(report));
  renameSync(`${file}.new`, file);
}
