/** Types, and the hints of the language server, in modules and in components. */
import { test } from 'node:test';
import { holdOverCode } from './tool.ts';

test('types hold in every module and component', () =>
  holdOverCode('astro', 'bin/astro.mjs', ['check', '--minimumFailingSeverity', 'hint']));
