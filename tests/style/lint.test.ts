/** The linter's rules, those that know types among them. */
import { test } from 'node:test';
import { holdOverCode } from './tool.ts';

test('the linter finds nothing, in code, tests and components', () => holdOverCode('eslint', 'bin/eslint.js', ['.']));
