/** A folder of finished pages → every problem of it. */
import { compareProblems, type Problem } from '../../problems/problem.ts';
import { outputChecks } from './index.ts';
import { readOutputSite } from './output-site.ts';

/** Files of the problems are paths from `folder`. */
export async function checkOutput(folder: string, base: string): Promise<Problem[]> {
  const site = readOutputSite(folder, base);
  return outputChecks.flatMap((check) => check.run(site)).sort(compareProblems);
}
