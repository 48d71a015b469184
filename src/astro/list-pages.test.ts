import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { makeRegistry } from '../../tests/harbour.ts';
import { setKeeper } from '../page-reads.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { listPages } from './list-pages.ts';
import { makeKeeper } from './page-keeper.ts';

test('the sitemap has the pages that stay beside those that are made, in one order, and no files of other kinds', async (context) => {
  const folder = temporaryFolder(context);
  const keeper = makeKeeper();
  for (const file of ['facts/a/index.html', 'index.html', 'charts/a.svg', 'embed/a/index.html', '404.html']) keeper.kept.add(file);
  setKeeper(keeper);
  globalThis.registryOfBuild = { registry: makeRegistry() } as RegistryBuild;
  context.after(() => {
    setKeeper(undefined);
    globalThis.registryOfBuild = undefined;
  });
  const hooks = listPages('/notes/').hooks as Record<string, (given: unknown) => Promise<void>>;
  await hooks['astro:routes:resolved']?.({ routes: [] });
  await hooks['astro:config:done']?.({
    config: { site: 'https://example.org/', base: '/notes/', trailingSlash: 'always', build: { format: 'directory' } },
  });
  const fail = (words: string): void => assert.fail(words);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(join(folder, '/')),
    pages: [{ pathname: 'facts/b/' }, { pathname: 'about/' }],
    logger: { info: () => undefined, warn: fail, error: fail },
  });
  const listed = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  assert.deepEqual(
    listed,
    ['', 'about/', 'facts/a/', 'facts/b/'].map((path) => `https://example.org/notes/${path}`),
  );
});
