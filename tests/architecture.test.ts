/** The import table of the project, run: who may know whom, and what is never built. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

interface Rule {
  /** Folders or files of src/ that may be imported; the folder itself always may. */
  readonly may: readonly string[];
  /** What to do instead. */
  readonly instead: string;
}

const rules: Readonly<Record<string, Rule>> = {
  narrow: { may: [], instead: 'It narrows values of unknown type, whatever they are of: what knows more belongs elsewhere.' },
  text: { may: [], instead: 'Text knows letters only, in the browser as in the build: take words of a subject as arguments.' },
  problems: { may: ['narrow', 'text'], instead: 'Problems are plain values: take what you need as an argument.' },
  formula: { may: ['narrow'], instead: 'Arithmetic knows values with bounds only: take what an id stands for as an argument.' },
  registry: {
    may: ['narrow', 'problems', 'text', 'formula'],
    instead: 'The registry holds records only: format them in figures/, check them in checks/.',
  },
  cache: { may: ['narrow'], instead: 'A cache keeps bytes under a key: it knows nothing of what they are.' },
  figures: {
    may: ['narrow', 'registry', 'formula', 'text', 'problems'],
    instead: 'Figures turn records into words: take other things as arguments.',
  },
  chart: {
    may: ['narrow', 'registry', 'formula', 'figures', 'text', 'problems'],
    instead: 'A chart is turned from records into a specification here, without Vega: draw it in vega/.',
  },
  vega: {
    may: ['narrow', 'chart', 'registry', 'formula', 'figures', 'text', 'problems', 'cache'],
    instead: 'Charts are drawn from specifications and records: take them as arguments.',
  },
  editors: {
    may: ['registry', 'problems', 'text', 'narrow', 'vega/spec-schema.ts'],
    instead: 'Schemas and skeletons are made from the table of collections: what a key means stands in its schema.',
  },
  import: {
    may: ['narrow', 'registry', 'formula', 'text', 'problems'],
    instead: 'Import turns foreign files into tables and their description: reading and writing the project belongs in cli/.',
  },
  verify: {
    may: ['narrow', 'registry', 'figures', 'text', 'problems'],
    instead: 'Verification compares records with texts: take other things as arguments.',
  },
  search: {
    may: ['narrow', 'registry', 'figures', 'text', 'problems'],
    instead: 'Search turns records and built pages into an index: take other things as arguments.',
  },
  export: {
    may: ['narrow', 'registry', 'formula', 'figures', 'text', 'problems', 'chart', 'vega'],
    instead: 'Exports turn records into files: no Astro, no components.',
  },
  checks: {
    may: [
      'narrow',
      'registry',
      'formula',
      'figures',
      'text',
      'problems',
      'cache',
      'vega',
      'chart',
      'export',
      'search',
      'site.ts',
      'hosting/headers.ts',
    ],
    instead: 'Checks see plain values and files: move what is shared into registry/ or figures/.',
  },
  site: {
    may: ['narrow', 'registry', 'figures', 'site.ts'],
    instead: 'What pages and components share is addresses, lists and props: format in figures/, export in export/.',
  },
  components: {
    may: [
      'editors',
      'narrow',
      'problems/rules',
      'registry',
      'figures',
      'text',
      'chart',
      'vega',
      'search',
      'export',
      'hosting/current-release.ts',
      'site',
      'site.ts',
    ],
    instead: 'Components get records by id from registry/.',
  },
  layouts: { may: ['components', 'styles', '.cache'], instead: 'Layouts get data as props: fetch it in the page.' },
  pages: {
    may: [
      'narrow',
      'registry',
      'figures',
      'export',
      'vega',
      'chart',
      'search',
      'site',
      'components',
      'layouts',
      'styles',
      'problems',
      'site.ts',
      'hosting/headers.ts',
    ],
    instead: 'Pages fetch, choose a layout and pass props.',
  },
  hosting: {
    may: ['narrow', 'problems', 'site.ts', 'checks/dist/list-files.ts'],
    instead: 'Hosting turns files and headers into answers: take other things as arguments.',
  },
  astro: {
    may: ['narrow', 'problems', 'text', 'registry', 'cache', 'export', 'hosting/content-type.ts', 'site.ts'],
    instead: 'Plugins and fonts wire Astro: what they need of the content comes as arguments.',
  },
  pipeline: {
    may: ['narrow', 'problems', 'registry', 'figures', 'vega', 'search', 'export', 'checks', 'hosting', 'astro', 'site.ts', 'editors'],
    instead: 'Stages put the folders together: what a command says and reads belongs in cli/.',
  },
  release: {
    may: ['narrow', 'problems', 'hosting', 'checks/dist/list-files.ts'],
    instead: 'A release is files and their manifest: take other things as arguments.',
  },
  cli: {
    may: [
      'narrow',
      'pipeline',
      'release',
      'text',
      'checks',
      'hosting',
      'problems',
      'registry',
      'figures',
      'export',
      'import',
      'verify',
      'site.ts',
      'editors',
    ],
    instead: 'A command reads its arguments and calls: what it does belongs in the folder of its trade.',
  },
  styles: { may: ['.cache'], instead: '' },
  'site.ts': { may: [], instead: 'Only addresses live here.' },
  'content.config.ts': { may: [], instead: 'Astro only renders bodies.' },
  'env.d.ts': { may: ['components'], instead: '' },
};

/** Packages that have one home. */
const homes: Readonly<Record<string, RegExp>> = {
  vega: /^src\/vega\//,
  'vega-lite': /^src\/vega\//,
  fontkit: /^src\/vega\//,
  '@cfworker/json-schema': /^src\/vega\//,
  'vega-embed': /^src\/vega\/.*\.client\.ts$/,
  pagefind: /^src\/search\/pagefind\//,
  yaml: /^src\/registry\//,
  'csv-parse/sync': /^src\/(?:registry|import)\//,
  'hucre/xlsx': /^src\/import\//,
  'hucre/ods': /^src\/import\//,
  jschardet: /^src\/import\//,
};

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const sources = listFiles('src').filter((path) => /\.(ts|astro|css)$/.test(path) && !path.startsWith('src/content/'));

/** Static and dynamic imports of a file, as written; `type` ones too, but marked. */
function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, path), 'utf8');
  const pattern =
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@import\s+['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    target: match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined || text.slice(match.index - 60, match.index + 10).includes('typeof import('),
  }));
}

function resolve(from: string, target: string): string {
  return normalize(join(dirname(from), target.replace(/\?.*$/, '')));
}

const code = sources.filter((path) => !path.endsWith('.test.ts'));

test('folders import only what the table allows', () => {
  const faults = code.flatMap((path) => {
    const [, home = ''] = path.split('/');
    const rule = rules[home];
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
    .filter((path) => /\bpf_|pagefind_dcd|pagefind-entry|'getData'/.test(readFileSync(join(root, path), 'utf8')));
  // A server has to know the type of the files it sends.
  assert.deepEqual(faults, ['src/hosting/content-type.ts']);
});

test('pure folders touch neither disk, clock, environment nor Astro', () => {
  const pure = /^src\/(narrow|problems|text|formula|registry|figures|export|chart)\//;
  const edges = new Set(['src/registry/from-disk.ts', 'src/registry/current.ts']);
  const faults = code
    .filter((path) => pure.test(path) && !edges.has(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
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

test('no file imports itself by a detour', () => {
  const graph = new Map(
    code.map((path) => [
      path,
      importsOf(path)
        .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
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

test('no drawers and no barrels', () => {
  const drawers = sources.filter((path) => /\/(utils?|libs?|helpers?|common|shared|misc)(\/|\.)/.test(path));
  assert.deepEqual(drawers, []);
  const barrels = code.filter(
    (path) => path.endsWith('.ts') && /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(barrels, []);
});

test('every module opens with a sentence on what it is for', () => {
  const faults = code
    .filter((path) => path.endsWith('.ts') && path !== 'src/env.d.ts')
    .filter((path) => !/^\/\*\*?\s[\s\S]*?\*\//.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(faults, []);
  const components = code
    .filter((path) => path.endsWith('.astro'))
    .filter((path) => !/^---\n\/\*\*/.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(components, []);
});

test('a package whose version is part of a cache key has that version', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const named = code.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/'(@?[a-z/-]+) (\d+\.\d+\.\d+)'/g)].map(([, name = '', version]) => ({
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
  assert.ok(readFileSync(join(root, 'astro.config.mjs'), 'utf8').split('\n').length < 60);
});

test('the folders of src/ stand in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const folders = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory());
  assert.deepEqual(
    folders.filter((name) => !readme.includes(`${name}/`)),
    [],
  );
});
