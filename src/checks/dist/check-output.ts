/** A folder of finished pages → every problem of it. */
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { listFiles } from '../../files/list-files.ts';
import { joinSeen, lookAtFiles, type Seen } from './look-at-files.ts';
import { language } from '../../words/words.ts';
import { openOutput, textFiles, type OutputFolder, type OutputProblem } from './output-site.ts';

/** A thread costs as much as to look at so many files. */
const filesWorthAThread = 200;
const pauseMilliseconds = 100;

/**
 * Files of the problems are paths from `folder`; `siteUrl` is scheme and host, without a slash at its end. `pause` is awaited
 * again and again meanwhile; what it throws ends the work.
 */
export async function checkOutput(
  folder: string,
  base: string,
  siteUrl?: string,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<OutputProblem[]> {
  const output = openOutput({ folder, base, siteUrl, files: listFiles(folder) });
  const seen = await lookAtAll(output, pause);
  await pause();
  return joinSeen(output, seen);
}

/** Where there are many files, a thread for each processor. */
async function lookAtAll(output: OutputFolder, pause: () => Promise<void>): Promise<Seen[]> {
  const files = textFiles(output);
  const threads = Math.min(availableParallelism(), Math.floor(files.length / filesWorthAThread));
  if (threads < 2) return [lookAtFiles(output, files)];
  const workers = Array.from({ length: threads }, (_, first) =>
    startLook(
      output,
      files.filter((_, place) => place % threads === first),
    ),
  );
  const looks = Promise.all(workers.map(({ seen }) => seen));
  const endOf = looks.then(() => true);
  endOf.catch(() => undefined);
  try {
    do await pause();
    while (!(await Promise.race([endOf, setTimeout(pauseMilliseconds, false)])));
    return await looks;
  } finally {
    await Promise.all(workers.map(async ({ worker }) => worker.terminate()));
  }
}

function startLook({ read: _, ...output }: OutputFolder, part: readonly string[]): { worker: Worker; seen: Promise<Seen> } {
  const worker = new Worker(new URL('./look-at-files.worker.ts', import.meta.url), { workerData: { output, part, language } });
  const seen = new Promise<Seen>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that looked at the output ended with ${code}.`)));
  });
  return { worker, seen };
}
