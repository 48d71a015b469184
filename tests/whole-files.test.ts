/** A few slips in each kind of file that authors write, always the same; `npm run fuzz -- 'whole files'` tries a thousand others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFault } from './fuzz/properties.ts';
import { wholeFiles } from './fuzz/whole-files.ts';

for (const one of wholeFiles) test(one.name, async () => assert.equal(await findFault(one, 5, 20), undefined));
