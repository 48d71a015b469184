/** The linter's rules and the types of modules, in one pass of a compiler; and Astro's own rules over components. */
import { test } from 'node:test';
import { holdOverCode } from './tool.ts';

test('the linter finds nothing and types hold, in code and tests', () => holdOverCode('oxlint', 'bin/oxlint', []));

test('the linter finds nothing in components', () => holdOverCode('eslint', 'bin/eslint.js', ['.']));
