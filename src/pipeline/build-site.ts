/** The whole build: inputs → staged output → dist/. Whatever goes wrong, the published site stays as it was. */
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { placeAtAuthors } from '../checks/dist/place-at-authors.ts';
import { Fault } from '../problems/fault.ts';
import type { Problem } from '../problems/problem.ts';
import { hearSignals } from './hear-signals.ts';
import { readDataFiles } from '../registry/from-disk.ts';
import { acquireLock, type Lock } from './lock.ts';
import { createStage, failedFolder, keepFailedStage, removeFailedStage, removeStages } from './stage.ts';
import type { StageContext, Stages } from './stages.ts';
import { recoverSwap, requireSwappable, swap } from './swap.ts';
import { requireWorkFolders } from './work-folders.ts';

interface BuildOptions extends StageContext {
  readonly base: string;
}

/** Problems → nothing was published; none → the new site is in dist/. */
interface BuildResult {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly bytes: number;
}

/** The lock of a project's folder: whoever holds it may change dist/, and knows that nobody else does. */
export function lockProject(root: string, { say, signal }: Omit<StageContext, 'root'>): Promise<Lock> {
  requireWorkFolders(root);
  return acquireLock(join(root, '.build/lock'), { holder: 'Another build or release of this folder is running', say, signal });
}

export async function buildSite(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const { root, say, signal } = options;
  const lock = await lockProject(root, options);
  try {
    requireSwappable(root);
    recoverSwap(root, say);
    removeFailedStage(root);
    removeStages(root, say);
    return await buildStaged(options, stages, lock);
  } catch (error) {
    // Whoever has the lock now has cleared the folders this build worked in; and a signal reaches every program of a group.
    await hearSignals(signal);
    lock.requireHeld();
    throw error;
  } finally {
    if (lock.isHeld()) removeStages(root, say);
    lock.release();
  }
}

async function buildStaged(options: BuildOptions, stages: Stages, lock: Lock): Promise<BuildResult> {
  const { root, base, say, signal } = options;
  const pause = (): Promise<void> => hearSignals(signal);
  const release = stages.identify(root);
  say('Checking what was written');
  const { problems, registry } = await stages.checkInputs(root);
  if (problems.length > 0) return failed(problems);
  if (registry === undefined) throw new Error('The inputs have no problems and no registry either.');

  say('Cutting the fonts, drawing the charts');
  await pause();
  const fontProblems = await stages.buildLooks(root, registry.site);
  if (fontProblems.length > 0) return failed(fontProblems);
  const chartProblems = await stages.drawCharts(registry, options);
  if (chartProblems.length > 0) return failed(chartProblems);

  say('Making the pages');
  await pause();
  const staged = createStage(root);
  const pageProblems = await stages.buildPages(staged, options);
  if (pageProblems.length > 0) return failed(pageProblems);

  say('Indexing for search, checking the output');
  await pause();
  await stages.buildIndex(staged, registry, options);
  await pause();
  const outputProblems = await stages.checkOutput(staged, base, pause);
  if (outputProblems.length > 0) {
    keepFailedStage(root, staged);
    return failed(placeAtAuthors(outputProblems, readDataFiles(root).files, failedFolder));
  }

  stages.writeManifest(staged, release);
  const files = listFiles(staged);
  await pause();
  requireUnchanged(root, release, stages);
  lock.requireHeld();
  swap(root, staged);
  return {
    problems: [],
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  };
}

/** What was changed meanwhile has passed no check, and pages made before and after it would be of two sites. */
function requireUnchanged(root: string, release: string, { identify }: Stages): void {
  if (identify(root) !== release)
    throw new Fault(3, 'A file that the site is made from was changed while it was made; nothing was published.', 'Build again.');
}

function failed(problems: readonly Problem[]): BuildResult {
  return { problems, pages: 0, bytes: 0 };
}
