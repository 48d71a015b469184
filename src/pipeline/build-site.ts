/** The whole build: inputs → staged output → dist/. Whatever goes wrong, the published site stays as it was. */
import { listFiles } from '../checks/dist/list-files.ts';
import type { Problem } from '../problems/problem.ts';
import { acquireLock } from './lock.ts';
import { createStage, failedFolder, keepFailedStage, removeFailedStage, removeStages } from './stage.ts';
import type { StageContext, Stages } from './stages.ts';
import { recoverSwap, requireSwappable, swap } from './swap.ts';

export interface BuildOptions extends StageContext {
  readonly base: string;
}

/** Problems → nothing was published; none → the new site is in dist/. */
export interface BuildResult {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly bytes: number;
}

export async function buildSite(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const { root, say } = options;
  requireSwappable(root);
  const lock = acquireLock(root, say);
  try {
    recoverSwap(root, say);
    removeStages(root);
    removeFailedStage(root);
    return await buildStaged(options, stages);
  } finally {
    removeStages(root);
    lock.release();
  }
}

async function buildStaged(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const { root, base, say, signal } = options;
  say('Checking what was written');
  const { problems, registry } = await stages.checkInputs(root);
  if (problems.length > 0) return failed(problems);
  if (registry === undefined) throw new Error('The inputs have no problems and no registry either.');

  say('Cutting the fonts, drawing the charts');
  signal?.throwIfAborted();
  const fontProblems = await stages.buildFonts(root);
  if (fontProblems.length > 0) return failed(fontProblems);
  const chartProblems = await stages.drawCharts(registry, options);
  if (chartProblems.length > 0) return failed(chartProblems);

  say('Making the pages');
  signal?.throwIfAborted();
  const staged = createStage(root);
  const pageProblems = await stages.buildPages(staged, options);
  if (pageProblems.length > 0) return failed(pageProblems);

  say('Indexing for search, checking the output');
  signal?.throwIfAborted();
  await stages.buildIndex(staged, registry, options);
  const outputProblems = await stages.checkOutput(staged, base);
  if (outputProblems.length > 0) {
    keepFailedStage(root, staged);
    return failed(outputProblems.map((problem) => ({ ...problem, file: `${failedFolder}/${problem.file}` })));
  }

  const files = listFiles(staged);
  signal?.throwIfAborted();
  swap(root, staged);
  return {
    problems: [],
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  };
}

function failed(problems: readonly Problem[]): BuildResult {
  return { problems, pages: 0, bytes: 0 };
}
