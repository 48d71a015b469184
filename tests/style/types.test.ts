/** Types, and the hints of the language server, in components; those of modules are held with the linter. */
import { test } from 'node:test';
import { holdOverCode } from './tool.ts';

test('types hold in every component', () =>
  holdOverCode('astro', 'bin/astro.mjs', ['check', '--tsconfig', 'tsconfig.components.json', '--minimumFailingSeverity', 'hint']));
