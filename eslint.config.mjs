/** Astro's own rules over components; those over TypeScript are in .oxlintrc.json, layout is Oxfmt's. */
import astro from 'eslint-plugin-astro';

export default [
  { ignores: ['dist/', '.astro/', '.build/', '.cache/', 'shards/', 'tests/fixtures/', '**/*.ts', '**/*.mjs', '**/*.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...astro.configs.recommended,
];
