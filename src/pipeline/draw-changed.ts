/** The charts as a check wants them: of one whose records and rows are as they were, only that its drawing is still there is looked at. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { ownVersion } from '../cache/code-version.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { chartInputs } from '../drawing/chart-inputs.ts';
import { drawCharts } from './draw-charts.ts';
import type { StageContext } from './stages.ts';

/** A line a chart: the hash of all that it is made from, and the name of its drawing in the cache, which costs more to find out. */
const note = 'charts-drawn';

/** As drawCharts does, for the charts of `registry`; `build` is what was read. */
export async function drawChanged(
  build: RegistryBuild,
  registry: Registry,
  context: StageContext & { readonly generator: string },
): Promise<Problem[]> {
  const { root, generator } = context;
  const folder = join(root, '.cache');
  const noted = new Map((await readCache(folder, note))?.toString().split('\n').map(toPair));
  const keys = new Map(
    [...registry.charts].map(([id, chart]) => [id, cacheKey([ownVersion(generator, ['src']), chartInputs(chart, build).key])]),
  );
  const lines: string[] = [];
  const changed = new Map(registry.charts);
  for (const [id, key] of keys) {
    const name = noted.get(key);
    if (name === undefined || (await readCache(join(folder, 'charts'), name)) === undefined) continue;
    changed.delete(id);
    lines.push(`${key} ${name}`);
  }
  if (changed.size === 0) return [];
  const problems = await drawCharts(registry, context, changed, (id, name) => lines.push(`${keys.get(id) ?? ''} ${name}`));
  await writeCache(folder, note, lines.sort().join('\n'));
  return problems;
}

function toPair(line: string): [key: string, name: string] {
  const [key = '', name = ''] = line.split(' ');
  return [key, name];
}
