/** What the linter holds to: rules that know types over TypeScript, and Astro's own over components. Layout is Prettier's. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['dist/', '.astro/', '.build/', '.cache/', 'node_modules/', 'shards/', 'public/', 'tests/fixtures/', 'src/pages/.well-known/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // TypeScript asks for brackets where any name may be asked for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // It asks for `!`, which another rule refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The compiler's settings allow no enums, and no class here has a twin of the same shape: both rules would ask for the type of every assignment.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A text is taken apart by its code points on purpose; spread maps, arrays, classes and promises are still refused.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    },
  },
  {
    // Components of Astro have no types here; `npm run types` knows them.
    files: ['src/components/briefing/mdx-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts', 'tests/**/*.ts'],
    rules: {
      // Tests read files of other programs as they come, and hand over functions of theirs.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // What a worker or a page would run is run here.
      '@typescript-eslint/no-implied-eval': 'off',
      // What stands for something that waits need not wait.
      '@typescript-eslint/require-await': 'off',
      // What a hook makes is not there where that failed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What a parser gives is named with a cast, whatever its own types infer from that.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  astro.configs.recommended,
);
