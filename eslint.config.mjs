/** What the linter holds to: rules that know types over TypeScript, and Astro's own over components. Layout is Prettier's. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['dist/', '.astro/', '.build/', '.cache/', 'node_modules/', 'public/', 'tests/fixtures/', 'src/pages/.well-known/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number, or what may be undefined, is written into a message on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The runner waits for tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'after', 'before', 'describe', 'it'] }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What stands in a table of functions is async, whether or not one of them waits.
      '@typescript-eslint/require-await': 'off',
      // Checks may be asked or not, and promises of some of them are waited for with the others.
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Parsers compare with names that are enums in their own types.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // It takes what a closure changes for constant, and groups of a pattern for always there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Values of unknown type are quoted to authors as they are.
      '@typescript-eslint/no-base-to-string': 'off',
      // Text is taken apart by code points on purpose, and records are plain objects.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Components of Astro have no types here; `npm run types` knows them.
    files: ['src/components/briefing/mdx-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Tests read files of other programs as they come, and hand over functions of theirs.
    files: ['**/*.test.ts', '**/*.fixture.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  astro.configs.recommended,
);
