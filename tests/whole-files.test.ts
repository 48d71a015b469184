/** A few slips in each kind of file that authors write, always the same; `npm run fuzz -- 'whole files'` tries a thousand others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFault } from './fuzz/properties.ts';
import { hold, wholeFiles } from './fuzz/whole-files.ts';
import { paths } from './fuzz/whole-project.ts';

// A reader that loses a row or a record of every project would otherwise see all mutants refused, and nothing to hold it against.
test('each file as it stands is accepted and read whole', async () => {
  for (const path of paths) assert.equal(await hold(path, { slips: [], disk: '', where: 0 }), true, path);
});

for (const one of wholeFiles) test(one.name, async () => assert.equal(await findFault(one, 5, 20), undefined));
