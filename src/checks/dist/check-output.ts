/** A folder of finished pages → every problem of it. */
import { compareProblems } from '../../problems/problem.ts';
import { outputChecks } from './index.ts';
import { readOutputSite, type OutputProblem } from './output-site.ts';

/**
 * Files of the problems are paths from `folder`; `siteUrl` is scheme and host, without a slash at its end. `pause` is awaited
 * between checks, which hold everything else up; what it throws ends them.
 */
export async function checkOutput(
  folder: string,
  base: string,
  siteUrl?: string,
  pause: () => Promise<void> = async () => undefined,
): Promise<OutputProblem[]> {
  const site = readOutputSite(folder, base, siteUrl);
  const problems: OutputProblem[] = [];
  for (const check of outputChecks) {
    await pause();
    for (const problem of check.run(site)) problems.push(problem);
  }
  return problems.sort(compareProblems);
}
