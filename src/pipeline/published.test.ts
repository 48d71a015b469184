import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { buildManifest, writeManifest } from '../hosting/manifest.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { buildSite } from './build-site.ts';
import type { Stages } from './stages.ts';

test('what would be made again just as it lies in dist/ is left there, and nothing else', async (context) => {
  const root = temporaryFolder(context);
  let calls: string[] = [];
  const stages = (inputs: string): Stages => ({
    identify: () => 'release',
    nameInputs: () => inputs,
    checkInputs: async () => (calls.push('checkInputs'), { problems: [], registry: {} as Registry, build: {} as RegistryBuild }),
    buildLooks: async () => [],
    drawCharts: async () => [],
    buildPages: async (outDir) => {
      calls.push('buildPages');
      mkdirSync(join(outDir, 'a'));
      for (const name of ['index.html', 'a/index.html']) writeFileSync(join(outDir, name), inputs);
      return { problems: [] };
    },
    buildIndex: async () => undefined,
    checkOutput: async () => [],
    writeManifest: (folder, release) => writeManifest(folder, buildManifest(folder, { release, base: '/' })),
  });
  const isMade = async (inputs: string): Promise<boolean> => {
    calls = [];
    const { problems, pages } = await buildSite({ root, base: '/', say: () => undefined }, stages(inputs));
    assert.deepEqual([problems, pages, readdirSync(join(root, '.build'))], [[], 2, []]);
    return calls.length > 0;
  };
  assert.equal(await isMade('these'), true);
  assert.equal(await isMade('these'), false);
  assert.equal(await isMade('others'), true);
  const changes: readonly (() => void)[] = [
    () => writeFileSync(join(root, 'dist/index.html'), 'others!'),
    () => writeFileSync(join(root, 'dist/index.html'), 'Others'),
    () => writeFileSync(join(root, 'dist/more.html'), ''),
    () => rmSync(join(root, 'dist/a'), { recursive: true }),
    () => rmSync(join(root, 'dist/manifest.json')),
    () => rmSync(join(root, 'dist'), { recursive: true }),
    () => rmSync(join(root, '.cache'), { recursive: true }),
  ];
  for (const change of changes) {
    assert.equal(await isMade('others'), false, String(change));
    change();
    assert.equal(await isMade('others'), true, String(change));
  }
});
