/** A folder of finished pages → every problem of it. */
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { cacheKey } from '../../cache/cache.ts';
import { listFiles } from '../../files/list-files.ts';
import { readLooks, writeLooks, type KeptLooks } from './kept-looks.ts';
import { joinSeen, lookAtFiles, restsOf, type Seen } from './look-at-files.ts';
import { language } from '../../words/words.ts';
import { outputChecks } from './index.ts';
import { hashOf, nameContents } from './note-asked.ts';
import { openOutput, textFiles, withoutRelease, type OutputFolder, type OutputProblem, type PageNote } from './output-site.ts';

/** A thread costs as much as to look at so many files. */
const filesWorthAThread = 200;
const pauseMilliseconds = 100;

/**
 * Files of the problems are paths from `folder`. `pause` is awaited
 * again and again meanwhile; what it throws ends the work. With `keep` a file is not looked at again that was seen to be right before.
 */
export async function checkOutput(
  folder: string,
  { base, siteUrl, release }: Where,
  pause: () => Promise<void> = () => Promise.resolve(),
  keep?: Keep,
): Promise<OutputProblem[]> {
  const output = openOutput({ folder, base, siteUrl, release, files: listFiles(folder) });
  const files = textFiles(output);
  if (keep === undefined) return joinSeen(output, await lookAtAll(output, files, pause));
  const whole = { version: cacheKey([keep.version, language]), rests: restsOf(outputChecks.map(({ look }) => look(output))) };
  const kept = await readLooks(keep.folder, whole, output);
  const hashes = await hashAll(output, files, pause, keep.known);
  const contentsOf = nameContents(output);
  const isKept = (file: string): boolean => {
    const look = kept.looks.get(file);
    return look !== undefined && look.hash === hashes.get(file) && look.contents === contentsOf(look.reads);
  };
  const changed = files.filter((file) => !isKept(file));
  const seen = await lookAtAll(output, changed, pause);
  await pause();
  if (changed.length > 0 || files.length < kept.looks.size) await writeLooks(keep.folder, whole, output, { kept, seen, hashes, changed });
  return joinSeen(output, [
    ...seen,
    { problems: [], notes: files.filter(isKept).flatMap((file) => noteIn(kept, file)), asked: kept.asked },
  ]);
}

/** Where the site will stand, and the release that its pages name; `siteUrl` is scheme and host, without a slash at its end. */
interface Where {
  readonly base: string;
  readonly siteUrl?: string | undefined;
  readonly release?: string | undefined;
}

interface Keep {
  /** Where what was seen is kept. */
  readonly folder: string;
  /** Names the code that looks. */
  readonly version: string;
  /** Files whose hash need not be found out by reading them. */
  readonly known?: ReadonlyMap<string, { readonly plain: string }> | undefined;
}

function noteIn(kept: KeptLooks, file: string): PageNote[] {
  const note = kept.looks.get(file)?.note;
  return note === undefined ? [] : [note];
}

async function hashAll(
  output: OutputFolder,
  files: readonly string[],
  pause: () => Promise<void>,
  known: Keep['known'],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const [place, file] of files.entries()) {
    if (place % filesWorthAThread === 0) await pause();
    hashes.set(file, known?.get(file)?.plain ?? hashOf(withoutRelease(output.read(file).toString(), output)));
  }
  return hashes;
}

/** Where there are many files, a thread for each processor. */
async function lookAtAll(output: OutputFolder, files: readonly string[], pause: () => Promise<void>): Promise<Seen[]> {
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

function startLook(
  { read: _read, restOn: _restOn, under: _under, ...output }: OutputFolder,
  part: readonly string[],
): { worker: Worker; seen: Promise<Seen> } {
  const worker = new Worker(new URL('./look-at-files.worker.ts', import.meta.url), { workerData: { output, part, language } });
  const seen = new Promise<Seen>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that looked at the output ended with ${code}.`)));
  });
  return { worker, seen };
}
