/** The whole build: inputs → staged output → dist/. Whatever goes wrong, the published site stays as it was. */
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { isInShard, type Shard } from '../files/shard.ts';
import { placeAtAuthors } from '../checks/dist/place-at-authors.ts';
import { Fault } from '../problems/fault.ts';
import type { Problem } from '../problems/problem.ts';
import { hearSignals } from './hear-signals.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { firstShowing } from '../registry/first-showing.ts';
import { readDataFiles } from '../registry/from-disk.ts';
import type { Registry } from '../registry/registry.ts';
import { acquireLock, type Lock } from './lock.ts';
import { isPublished, notePublished } from './published.ts';
import { createStage, failedFolder, keepFailedStage, removeFailedStage, removeStages } from './stage.ts';
import type { KeptFiles, StageContext, Stages } from './stages.ts';
import { recoverSwap, requireSwappable, swap } from './swap.ts';
import { requireWorkFolders } from './work-folders.ts';

export interface BuildOptions extends StageContext {
  readonly base: string;
}

/** Problems → nothing was published; none → the new site is in dist/, or in the folder of a shard. */
export interface BuildResult {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly bytes: number;
  readonly folder?: string;
}

/** The lock of a project's folder: whoever holds it may change dist/, and knows that nobody else does. */
export function lockProject(root: string, { say, signal }: Omit<StageContext, 'root'>): Promise<Lock> {
  requireWorkFolders(root);
  return acquireLock(join(root, '.build/lock'), { holder: 'Another build or release of this folder is running', say, signal });
}

export function buildSite(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const { root, say, signal } = options;
  return holdProject(options, async (lock) => {
    const origin = findOrigin(root, stages);
    const isThere = await isPublished(root, origin.inputs, () => say('Nothing has changed: comparing dist/ with what was published'));
    await hearSignals(signal);
    if (isThere) return { problems: [], ...sizeOf(listFiles(join(root, 'dist'))) };
    const made = await makePages(options, stages, origin);
    return 'problems' in made ? failed(made.problems) : publish(made, options, stages, lock);
  });
}

/** Runs work that makes a site while nobody else does, in a project that is as a build may find it, and leaves nothing half made. */
export async function holdProject<T>(options: BuildOptions, work: (lock: Lock) => Promise<T>): Promise<T> {
  const { root, say, signal } = options;
  const lock = await lockProject(root, options);
  try {
    requireSwappable(root);
    recoverSwap(root, say);
    removeFailedStage(root);
    removeStages(root, say);
    return await work(lock);
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

/** What a site is made from, by its names: `identify` and `nameInputs` of the stages. */
interface Origin {
  readonly release: string;
  readonly inputs: string;
}

/** A folder of finished pages, and what it was made from. */
interface Made extends Origin {
  readonly kept?: KeptFiles | undefined;
  readonly staged: string;
  readonly registry: Registry;
}

export function findOrigin(root: string, stages: Stages): Origin {
  const release = stages.identify(root);
  return { release, inputs: stages.nameInputs(root, release) };
}

/** All pages, or those of a shard. */
export async function makePages(
  options: BuildOptions,
  stages: Stages,
  origin: Origin,
  shard?: Shard,
): Promise<Made | { readonly problems: readonly Problem[] }> {
  const { root, say, signal } = options;
  const checked = await checkInputs(options, stages);
  if ('problems' in checked) return checked;
  const { registry, build } = checked;

  say('Cutting the fonts, drawing the charts');
  await hearSignals(signal);
  const fontProblems = await stages.buildLooks(root, registry.site);
  if (fontProblems.length > 0) return { problems: fontProblems };
  const charted = shard === undefined ? registry : withOwnCharts(registry, build.pages, shard);
  const chartProblems = await stages.drawCharts(build, charted, options);
  if (chartProblems.length > 0) return { problems: chartProblems };

  say('Making the pages');
  await hearSignals(signal);
  const staged = createStage(root);
  const { problems, kept } = await stages.buildPages(staged, options, origin.release, shard);
  return problems.length > 0 ? { problems } : { staged, ...origin, registry, kept };
}

/** The charts of other shards are drawn there; a page that shows one of them draws it when it is made. */
function withOwnCharts(registry: Registry, pages: RegistryBuild['pages'], shard: Shard): Registry {
  const showing = firstShowing(registry, pages);
  return { ...registry, charts: new Map([...registry.charts].filter(([id]) => isInShard(`/charts/${id}/`, shard, showing))) };
}

/** What was written, if it is in order. */
export async function checkInputs(
  { root, say }: BuildOptions,
  stages: Stages,
): Promise<{ readonly registry: Registry; readonly build: RegistryBuild } | { readonly problems: readonly Problem[] }> {
  say('Checking what was written');
  const { problems, registry, build } = await stages.checkInputs(root);
  if (problems.length > 0) return { problems };
  if (registry === undefined) throw new Error('The inputs have no problems and no registry either.');
  return { registry, build };
}

/** Finished pages → dist/, with their index, if nothing is wrong with them. */
export async function publish(
  { staged, release, inputs, registry, kept }: Made,
  options: BuildOptions,
  stages: Stages,
  lock: Lock,
): Promise<BuildResult> {
  const { root, say, signal } = options;
  const pause = (): Promise<void> => hearSignals(signal);
  say('Indexing for search, checking the output');
  await pause();
  await stages.buildIndex(staged, registry, options);
  await pause();
  const outputProblems = await stages.checkOutput(staged, release, root, pause, kept);
  if (outputProblems.length > 0) {
    keepFailedStage(root, staged);
    return failed(placeAtAuthors(outputProblems, readDataFiles(root).files, failedFolder));
  }

  stages.writeManifest(staged, release, kept);
  const files = listFiles(staged);
  await pause();
  requireUnchanged(root, release, stages);
  lock.requireHeld();
  swap(root, staged);
  await notePublished(root, inputs);
  return { problems: [], ...sizeOf(files) };
}

export function sizeOf(files: ReadonlyMap<string, number>): Pick<BuildResult, 'pages' | 'bytes'> {
  return {
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  };
}

/** What was changed meanwhile has passed no check, and pages made before and after it would be of two sites. */
export function requireUnchanged(root: string, release: string, { identify }: Stages): void {
  if (identify(root) !== release)
    throw new Fault(3, 'A file that the site is made from was changed while it was made; nothing was published.', 'Build again.');
}

export function failed(problems: readonly Problem[]): BuildResult {
  return { problems, pages: 0, bytes: 0 };
}
