/** Chart → the name of its drawing in the cache, as the build has noted it before the pages: who wants the drawing need not find out what is drawn. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { ownVersion } from '../cache/code-version.ts';
import type { Chart } from '../chart/chart.ts';
import { currentFolders } from '../folders.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { chartInputs } from './chart-inputs.ts';

/** A line a chart: the hash of all that it is made from, and the name of its drawing, which costs more to find out. */
const note = 'charts-drawn';

/** The hash of all that a chart is made from → the name of its drawing. */
export async function readDrawnNames(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await readCache(join(root, '.cache'), note))?.toString().split('\n').map(toPair));
}

export async function writeDrawnNames(root: string, names: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...names].map(([key, name]) => `${key} ${name}`).sort();
  await writeCache(join(root, '.cache'), note, lines.join('\n'));
}

/** `build` is what was read. */
export function drawnKey(chart: Chart, build: RegistryBuild, generator = currentFolders().generator): string {
  return cacheKey([ownVersion(generator, ['src']), chartInputs(chart, build).key]);
}

function toPair(line: string): [key: string, name: string] {
  const [key = '', name = ''] = line.split(' ');
  return [key, name];
}
