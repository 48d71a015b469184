/** The charts as a check wants them: where nothing has changed since all were in the cache, only that they are still there is looked at. */
import { join } from 'node:path';
import { cacheKey, keepFile, readCache, readKept } from '../cache/cache.ts';
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import { drawCharts } from './draw-charts.ts';
import type { StageContext } from './stages.ts';

/** As drawCharts does. `inputs` names all that was read, and the code: from these the specification of each chart follows, which costs more than to look for its drawing. */
export async function drawChanged(registry: Registry, inputs: string, context: StageContext): Promise<Problem[]> {
  const { root } = context;
  const key = cacheKey([inputs, ...registry.charts.keys()]);
  const note = join(root, '.cache/charts-drawn');
  const noted = await readKept(note, key);
  if (noted !== undefined && (await areThere(noted.toString().split('\n'), root))) return [];
  const names: string[] = [];
  const problems = await drawCharts(registry, context, (name) => names.push(name));
  if (problems.length === 0) await keepFile(note, key, () => Promise.resolve(Buffer.from(names.sort().join('\n'))));
  return problems;
}

async function areThere(names: readonly string[], root: string): Promise<boolean> {
  for (const name of names) if (name !== '' && (await readCache(join(root, '.cache/charts'), name)) === undefined) return false;
  return true;
}
