/** The layout of the source is Prettier's, which remembers by its text what was right. */
import { test } from 'node:test';
import { holdTool } from './tool.ts';

test('every file is laid out as npm run format lays it out', () =>
  holdTool('prettier', 'bin/prettier.cjs', [
    '--check',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    '.cache/prettier',
    '.',
  ]));
