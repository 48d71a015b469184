import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../tests/cleaner.ts';
import { readFolders } from './folders.ts';

test('the site lies in the generator’s folder, or in the one that is named, from where the command was called', (context) => {
  const root = realpathSync(temporaryFolder(context));
  const [generator, site] = [join(root, 'generator'), join(root, 'team/site')];
  for (const folder of [generator, site]) mkdirSync(folder, { recursive: true });
  symlinkSync(site, join(root, 'link'));
  symlinkSync(generator, join(root, 'same'));
  writeFileSync(join(root, 'file'), '');
  const found = (given: string | undefined, from?: string) => readFolders({ SITE_DIR: given, INIT_CWD: from }, generator);
  assert.deepEqual(found(undefined), { generator, site: generator });
  assert.deepEqual(found(''), { generator, site: generator });
  assert.deepEqual(found(site), { generator, site });
  assert.deepEqual(found('site', join(root, 'team')), { generator, site });
  assert.deepEqual(found('.', site), { generator, site });
  assert.deepEqual(found('../team/site'), { generator, site });
  assert.deepEqual(found(join(root, 'link')), { generator, site }, 'by a link');
  assert.deepEqual(found(join(root, 'same')), { generator, site: generator }, 'its own folder by a link');
  assert.throws(() => found('nowhere', root), {
    name: 'RangeError',
    message: `There is no folder "nowhere": the site is looked for in ${root}/nowhere.`,
  });
  assert.throws(() => found('file', root), { name: 'RangeError' });
});
