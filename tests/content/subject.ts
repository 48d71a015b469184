/** All records of this subject, read once for the tests that share a process. */
import { join } from 'node:path';
import { loadRegistry } from '../../src/registry/from-disk.ts';

export const subject = loadRegistry(join(import.meta.dirname, '../..'));
