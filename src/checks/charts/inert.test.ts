import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../../..');

test('charts are records only: no check or drawing imports or evaluates what an author wrote', () => {
  assert.deepEqual(
    readdirSync(join(root, 'data/charts')).filter((name) => !name.endsWith('.yaml')),
    [],
  );
  const files = globSync('src/{chart,checks/{charts,content,data},pipeline,registry,vega}/**/*.ts', { cwd: root }).filter(
    (name) => !/\.(test|client)\.ts$/.test(name),
  );
  assert.ok(files.length > 80, `${files.length} files`);
  // A module is named where it is imported; expressions run in Vega's interpreter, which `ast: true` asks for.
  const evaluates = /\bimport\((?!\s*['"])|\beval\(|new Function\(|['"]node:vm['"]|vega\.parse\((?![^\n]*ast: true)/;
  assert.deepEqual(
    files.filter((name) => evaluates.test(readFileSync(join(root, name), 'utf8'))),
    [],
  );
});
