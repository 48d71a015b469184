import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { inputsKey } from './inputs-key.ts';
import { keepSchemas } from './keep-schemas.ts';

const project = join(import.meta.dirname, '../..');

test('the schemas of editors follow what is saved, and are mended where they were changed; else they are left alone', async (context) => {
  const root = temporaryFolder(context);
  cpSync(join(project, 'tests/fixtures/_base'), root, { recursive: true });
  mkdirSync(join(root, 'src'), { recursive: true });
  cpSync(join(project, 'package-lock.json'), join(root, 'package-lock.json'));
  const keep = async (): Promise<void> => {
    const build = loadRegistry(root);
    await keepSchemas(root, build, inputsKey(root, build.files));
  };
  const file = join(root, '.cache/schemas/facts.schema.json');
  const vegaLite = join(root, '.cache/schemas/vega-lite.schema.json');

  await keep();
  const [first, written] = [readFileSync(file, 'utf8'), statSync(file).mtimeMs];
  await keep();
  assert.equal(statSync(file).mtimeMs, written);

  for (const damage of [() => writeFileSync(file, '{}'), () => rmSync(file)]) {
    damage();
    await keep();
    assert.equal(readFileSync(file, 'utf8'), first);
  }
  writeFileSync(vegaLite, '{');
  writeFileSync(join(root, '.cache/schemas/written'), 'nonsense');
  await keep();
  assert.doesNotThrow(() => JSON.parse(readFileSync(vegaLite, 'utf8')));

  const added = join(root, 'data/sources/added-by-a-test.yaml');
  mkdirSync(join(root, 'data/sources'), { recursive: true });
  writeFileSync(added, 'a-source-that-is-new: {}\n');
  assert.doesNotMatch(readFileSync(file, 'utf8'), /a-source-that-is-new/);
  await keep();
  assert.match(readFileSync(file, 'utf8'), /a-source-that-is-new/);
});
