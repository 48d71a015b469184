/** All that a build would refuse in authors' files, without making a page: the checks, the letters of the fonts, the drawings. */
import { buildLooks } from '../astro/looks.ts';
import { fontBudget } from '../checks/dist/budgets.ts';
import { openReadings } from '../cache/readings.ts';
import { checkInputs, type CheckedInputs, type Days } from '../checks/check-inputs.ts';
import type { Folders } from '../folders.ts';
import { errorCode } from '../narrow/error-code.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { checkFonts } from './check-fonts.ts';
import { drawableCharts } from './drawable-charts.ts';
import { drawChanged } from './draw-changed.ts';
import { inputsKey } from './inputs-key.ts';
import { keepSchemas } from './keep-schemas.ts';

interface CheckedProject extends Pick<CheckedInputs, 'build' | 'problems'> {
  /** Whether records cannot be read as they stand, so that no page can be made. */
  readonly stops: boolean;
  /** Charts that were not drawn because something that they rest on has problems. */
  readonly undrawn: readonly string[];
}

/** Editors get their schemas anew. Charts that are in the cache are not drawn again; `say` is told which are drawn. */
export async function checkProject(folders: Folders, say: (line: string) => void, days: Days = {}): Promise<CheckedProject> {
  const root = folders.site;
  const { build, problems } = await checkInputs(root, days, openReadings(folders));
  const stops = build.problems.length > 0;
  const { registry, left: undrawn } = drawableCharts(build, problems);
  const further: Problem[] = [];
  try {
    const key = inputsKey(folders.generator, build.files);
    await keepSchemas(root, build, key);
    further.push(...checkFonts(folders, await buildLooks(folders, build.registry.site), fontBudget));
    further.push(...(await drawChanged(build, registry, { generator: folders.generator, root, say })));
  } catch (error) {
    // A check only has to read; what it would keep in .cache/ it cannot look at then.
    if (!readOnly.has(errorCode(error) ?? '')) throw error;
    say('Nothing can be written in .cache/: the letters of the fonts and the drawings of charts are left to the build.');
  }
  return { build, problems: sortProblems([...problems, ...further]), stops, undrawn };
}

const readOnly = new Set(['EACCES', 'EPERM', 'EROFS']);
