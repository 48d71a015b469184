/** What every file of ours holds to: its size, its first sentence, exports that somebody uses, no cast that hides a type. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { code, exportsOf, namesImported, read, sources } from './source-files.ts';

const root = join(import.meta.dirname, '..');

/** Every file of code and style that is kept, tests too; `git` knows which. */
const kept = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(?:ts|astro|mjs|css)$/.test(path) && !path.startsWith('tests/fixtures/'));
const tracked = kept.filter((path) => !path.endsWith('.css'));

test('no file has more than 250 lines', () => {
  assert.deepEqual(
    kept.filter((path) => read(path).trimEnd().split('\n').length > 250),
    [],
  );
});

test('no function has more than 60 lines', () => {
  assert.deepEqual(
    tracked.flatMap((path) => shapeOf(path).longFunctions),
    [],
  );
});

test('pages and components hold no joins: at most 20 lines of logic before the markup', () => {
  const long = code
    .filter((path) => path.endsWith('.astro'))
    .filter((path) => logicOf(path).length > 20)
    .map((path) => `${path}: ${logicOf(path).length} lines; move what is looked up and joined into src/site/.`);
  assert.deepEqual(long, []);
});

test('a cast hides no type: never by way of unknown, and few of any sort', () => {
  assert.deepEqual(
    tracked.flatMap((path) => shapeOf(path).casts.flatMap(({ at, hidesType }) => (hidesType ? [at] : []))),
    [],
  );
  const few = tracked.filter((path) => code.includes(path)).flatMap((path) => shapeOf(path).casts).length;
  assert.ok(few > 0 && few < 60, `${few} casts`);
});

test('no value is of the type never, which any type would take', () => {
  assert.deepEqual(
    tracked.flatMap((path) => shapeOf(path).nevers),
    [],
  );
});

test('tests make folders of their own in one way, so that each is taken away', () => {
  // The one is where they are made; the other lays a folder into a file system of its own.
  const makers = ['tests/cleaner.ts', 'tests/release/disks.ts'];
  const others = tracked.filter((path) => /^tests\/|\.(?:test|fixture)\.ts$/.test(path) && /\bmkdtemp(?:Sync)?\(/.test(read(path)));
  assert.deepEqual(others.toSorted(), makers);
});

test('what a module exports is imported somewhere', () => {
  const imported = namesImported([...tracked, ...sources]);
  const unused = tracked
    // Pages, middleware and the content's configuration are entries of Astro; the stand-in has the names of the package it stands for.
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        !/\.test\.ts$|^src\/pages\/|^src\/content\.config|\.d\.ts$|no-vega-lite\.client\.ts$|\.middleware\.ts$/.test(path),
    )
    .flatMap((path) =>
      exportsOf(path)
        .filter((name) => !imported.has(`${path} ${name}`) && !imported.has(`${path} *`))
        .map((name) => `${path} exports ${name}`),
    );
  assert.deepEqual(unused, []);
});

/** What stands in the front matter besides imports, comments and empty lines. */
function logicOf(path: string): string[] {
  const [, front = ''] = read(path).split(/^---$/m);
  const bare = front.replaceAll(/^import [^;]*;$/gm, '').replaceAll(/\/\*\*?[\s\S]*?\*\//g, '');
  return bare.split('\n').filter((line) => !/^\s*(?:\/\/|$)/.test(line));
}

/** What is asked of a file's syntax; the tree itself of every file would fill the memory. */
interface Shape {
  readonly longFunctions: string[];
  readonly casts: { readonly at: string; readonly hidesType: boolean }[];
  /** Values that any type would take. */
  readonly nevers: string[];
}

const shapes = new Map<string, Shape>();

/** Each file is parsed once. Of a component, what its front matter holds. */
function shapeOf(path: string): Shape {
  const known = shapes.get(path);
  if (known !== undefined) return known;
  const text = path.endsWith('.astro') ? (read(path).split(/^---$/m)[1] ?? '') : read(path);
  const source = ts.createSourceFile(`${path}.ts`, text, ts.ScriptTarget.Latest);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const at = (node: ts.Node): string => `${path}:${lineOf(node.getStart(source))}`;
  const shape: Shape = { longFunctions: [], casts: [], nevers: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && lineOf(node.end) - lineOf(node.getStart(source)) >= 60) shape.longFunctions.push(at(node));
    if (ts.isAsExpression(node) && node.type.getText(source) !== 'const') shape.casts.push({ at: at(node), hidesType: hidesType(node) });
    if (isDeclaration(node) && node.type?.kind === ts.SyntaxKind.NeverKeyword) shape.nevers.push(at(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  shapes.set(path, shape);
  return shape;
}

function hidesType({ type, expression }: ts.AsExpression): boolean {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return true;
  return ts.isAsExpression(expression) && expression.type.kind === ts.SyntaxKind.UnknownKeyword;
}

function isDeclaration(
  node: ts.Node,
): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertySignature | ts.PropertyDeclaration {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
}

test('no drawers and no barrels', () => {
  const drawers = sources.filter((path) => /\/(utils?|libs?|helpers?|common|shared|misc)(\/|\.)/.test(path));
  assert.deepEqual(drawers, []);
  const barrels = code.filter((path) => path.endsWith('.ts') && /^export (\*|\{[^}]*\}) from/m.test(read(path)));
  assert.deepEqual(barrels, []);
});

test('every module opens with a sentence on what it is for', () => {
  const faults = code
    .filter((path) => path.endsWith('.ts') && path !== 'src/env.d.ts')
    .filter((path) => !/^\/\*\*?\s[\s\S]*?\*\//.test(read(path)));
  assert.deepEqual(faults, []);
  const components = code.filter((path) => path.endsWith('.astro')).filter((path) => !read(path).startsWith('---\n/**'));
  assert.deepEqual(components, []);
});

test('a package whose version is part of a cache key has that version', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const named = code.flatMap((path) =>
    [...read(path).matchAll(/'(@?[a-z/-]+) (\d+\.\d+\.\d+)'/g)].map(([, name = '', version]) => ({
      path,
      name,
      version,
    })),
  );
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter(({ name, version }) => dependencies[name] !== version),
    [],
  );
});

test('the wiring of Astro stays wiring', () => {
  assert.ok(read('astro.config.mjs').split('\n').length < 60);
});

test('the folders of src/ stand in the README', () => {
  const readme = read('README.md');
  const folders = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory());
  assert.deepEqual(
    folders.filter((name) => !readme.includes(`${name}/`)),
    [],
  );
});
