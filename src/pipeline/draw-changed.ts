/** The charts as a check wants them: of one whose records and rows are as they were, only that its drawing is still there is looked at. */
import { join } from 'node:path';
import { readCache } from '../cache/cache.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { drawnKey, readDrawnNames, writeDrawnNames } from '../drawing/drawn-names.ts';
import { drawCharts } from './draw-charts.ts';
import type { StageContext } from './stages.ts';

/** As drawCharts does, for the charts of `registry`; `build` is what was read. */
export async function drawChanged(
  build: RegistryBuild,
  registry: Registry,
  context: StageContext & { readonly generator: string },
): Promise<Problem[]> {
  const { root, generator } = context;
  const noted = await readDrawnNames(root);
  const keys = new Map([...registry.charts].map(([id, chart]) => [id, drawnKey(chart, build, generator)]));
  const names = new Map<string, string>();
  const changed = new Map(registry.charts);
  for (const [id, key] of keys) {
    const name = noted.get(key);
    if (name === undefined || (await readCache(join(root, '.cache/charts'), name)) === undefined) continue;
    changed.delete(id);
    names.set(key, name);
  }
  if (changed.size === 0) return [];
  const problems = await drawCharts(registry, context, changed, (id, name) => names.set(keys.get(id) ?? '', name));
  await writeDrawnNames(root, names);
  return problems;
}
