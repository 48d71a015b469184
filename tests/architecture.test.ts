/** The import table of the project, run: who may know whom, and what is never built. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homes, importTable } from './import-table.ts';
import { code, importsOf, read, resolve } from './source-files.ts';

test('these tests see the project: its files, what they import, and every folder of the table', () => {
  assert.ok(code.length > 300 && code.flatMap(importsOf).length > 1000);
  assert.deepEqual(
    Object.keys(importTable).filter((home) => !code.some((path) => path.split('/')[1] === home)),
    [],
  );
});

test('folders import only what the table allows', () => {
  const faults = code.flatMap((path) => {
    const [, home = ''] = path.split('/');
    const rule = importTable[home];
    if (rule === undefined) return [`${path} lies in a folder that the table does not know.`];
    return importsOf(path)
      .filter(({ target }) => target.startsWith('.'))
      .flatMap(({ target }) => {
        const inside = resolve(path, target).replace(/^src\//, '');
        const allowed =
          inside === home || inside.startsWith(`${home}/`) || rule.may.some((name) => inside === name || inside.startsWith(`${name}/`));
        return allowed ? [] : [`${path} may not import ${inside}. ${rule.instead}`];
      });
  });
  assert.deepEqual(faults, []);
});

test('each engine has one home', () => {
  const faults = code.flatMap((path) =>
    importsOf(path)
      .filter(({ target, typeOnly }) => !typeOnly && homes[target] !== undefined && !homes[target].test(path))
      .map(({ target }) => `${path} may not import ${target}.`),
  );
  assert.deepEqual(faults, []);
});

test('what Pagefind writes, and how its worker is spoken to, is known in one folder', () => {
  const faults = code
    .filter((path) => !path.startsWith('src/search/pagefind/'))
    .filter((path) => /\bpf_|pagefind_dcd|pagefind-entry|'getData'/.test(read(path)));
  // A server has to know the type of the files it sends.
  assert.deepEqual(faults, ['src/files/content-type.ts']);
});

test('pure folders touch neither disk, clock, environment nor Astro', () => {
  const pure = /^src\/(narrow|problems|text|formula|colours|registry|figures|export|chart)\//;
  const edges = new Set([
    ...['src/registry/from-disk.ts', 'src/registry/current.ts'],
    'src/export/cards/card-fonts.ts',
    ...['chart-files', 'draw-picture', 'live-module', 'outline-svg'].map((name) => `src/export/charts/${name}.ts`),
  ]);
  const faults = code
    .filter((path) => pure.test(path) && !edges.has(path))
    .flatMap((path) => {
      const text = read(path);
      const outside = importsOf(path)
        .filter(({ target }) => target.startsWith('node:') || (target.startsWith('astro') && target !== 'astro/zod'))
        .map(({ target }) => `${path} imports ${target}.`);
      const words = ['process.', 'Date.now(', 'new Date()', 'Math.random(', 'toLocale', 'Intl.']
        .filter((word) => text.includes(word))
        .map((word) => `${path} uses ${word}`);
      return [...outside, ...words];
    });
  assert.deepEqual(faults, []);
});

test('no file imports itself by a detour, types too', () => {
  const graph = new Map(
    code.map((path) => [
      path,
      importsOf(path)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => resolve(path, target)),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  assert.deepEqual(cycles, []);
});
