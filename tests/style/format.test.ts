/** The layout of code and pages. */
import { test } from 'node:test';
import { holdTool } from './tool.ts';

test('every file is laid out as npm run format lays it out', () => holdTool('oxfmt', 'bin/oxfmt', ['--check']));
