import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../../..');

/** A module is named where it is imported; expressions run in Vega's interpreter, which `ast: true` asks for. */
const evaluates =
  /\bimport\((?!\s*['")])|(?<!-)\beval\b|\bFunction\(|['"](?:node:)?vm['"]|\brequire\(|createRequire\((?![^\n]*\)\.resolve\()|vega\.parse\((?![^\n]*ast: true)/;

test('the search for what evaluates finds every way to do it', () => {
  const ways = [
    ...['await import(path)', 'import(`./${path}`)', 'import(\n  path,\n)', 'eval(text)', '(0, eval)(text)', 'globalThis.eval(text)'],
    ...['new Function(text)', 'Function("a", text)()', "from 'node:vm'", "from 'vm'", 'require(path)', 'createRequire(here)(path)'],
    ...['new Worker(text, { eval: true })', 'vega.parse(spec)', 'vega.parse(spec, undefined, {})'],
  ];
  assert.deepEqual(
    ways.filter((way) => !evaluates.test(way)),
    [],
  );
});

test('charts are records only: no check or drawing imports or evaluates what an author wrote', () => {
  assert.deepEqual(
    readdirSync(join(root, 'data/charts')).filter((name) => !name.endsWith('.yaml')),
    [],
  );
  // All that runs on the machine of whoever checks or builds; what runs in browsers has a policy of its own.
  const files = globSync(['src/**/*.{ts,mjs,astro}', 'astro.config.mjs'], { cwd: root }).filter(
    (name) => !/\.(test|client)\.ts$/.test(name),
  );
  for (const folder of ['checks/check-inputs.ts', 'checks/dist/', 'cli/', 'components/', 'drawing/', 'pages/', 'registry/', 'vega/'])
    assert.ok(
      files.some((name) => name.startsWith(`src/${folder}`)),
      folder,
    );
  assert.deepEqual(
    files.filter((name) => evaluates.test(readFileSync(join(root, name), 'utf8'))),
    // It starts the command of ours that a script of package.json names.
    ['src/cli/on-node.mjs'],
  );
});
