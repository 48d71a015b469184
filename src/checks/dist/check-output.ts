/** A folder of finished pages → every problem of it. */
import { compareProblems, type Problem } from '../../problems/problem.ts';
import { outputChecks } from './index.ts';
import { readOutputSite } from './output-site.ts';

/** Files of the problems are paths from `folder`; `siteUrl` is scheme and host, without a slash at its end. */
export async function checkOutput(folder: string, base: string, siteUrl?: string): Promise<Problem[]> {
  const site = readOutputSite(folder, base, siteUrl);
  return outputChecks.flatMap((check) => check.run(site)).sort(compareProblems);
}
