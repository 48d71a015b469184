/** What the README says of a new collection, done: a schema, one entry in the table, and everything else follows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './cleaner.ts';
import { importTable } from './import-table.ts';

const root = join(import.meta.dirname, '..');
const copy = temporaryFolder({ after });

const schema = `/** A shop that sells what is landed. */
import { z } from 'astro/zod';
import { id, text } from './scalars.ts';

export const shopSchema = z.strictObject({ name: text, owner: id });
`;
const entry = `  shops: {
    noun: 'shop',
    file: 'data/shops.yaml',
    shape: 'keyed',
    schema: shopSchema,
    references: { owner: ['organisations', 'people'] },
    page: 'shops',
    inLedger: true,
  },
`;
/** Held to the rules and types of modules, and run: that \`name\` is text and the id is there is known by type. */
const use = `import { findUses } from './registry/find-uses.ts';
import { loadRegistry } from './registry/from-disk.ts';
import { ledgerRows } from './registry/ledger.ts';
import { recordPath } from './registry/record-folders.ts';

const { registry, problems } = loadRegistry(process.argv[2] ?? '');
const names: readonly string[] = [...registry.shops.values()].map(({ id, name }) => id + ': ' + name.toUpperCase());
const uses = findUses(registry, []).get('people/ada-keel') ?? [];
const ledger = ledgerRows(registry).map(([record = '']) => record).filter((record) => record.startsWith('shops/'));
console.log(JSON.stringify({
  names, ledger, problems: problems.map(({ file, line, message }) => [file, line].join(':') + ' ' + message),
  uses: uses.map(({ kind, id }) => kind + '/' + id).filter((use) => use.startsWith('shops/')),
  path: recordPath('shops', 'net-loft'),
}));
`;

function run(program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test('a schema and one entry make a collection: typed, read, referred to, listed, kept in the ledger', () => {
  for (const folder of ['registry', ...(importTable['registry']?.may ?? [])])
    cpSync(join(root, 'src', folder), join(copy, 'src', folder), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  for (const file of ['package.json', '.oxlintrc.json']) cpSync(join(root, file), join(copy, file));
  cpSync(join(root, 'tests/fixtures/_base'), join(copy, 'site'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  writeFileSync(join(copy, 'src/registry/schemas/shop.ts'), schema);
  const table = join(copy, 'src/registry/collections.ts');
  const text = readFileSync(table, 'utf8');
  const changed = text
    .replace('import { sourceSchema }', "import { shopSchema } from './schemas/shop.ts';\n$&")
    .replace('} as const satisfies Record<string, Collection>;', `${entry}$&`);
  assert.equal(
    changed.split('\n').length,
    text.split('\n').length + entry.split('\n').length,
    'the table reads otherwise than this test thinks',
  );
  writeFileSync(table, changed);

  writeFileSync(join(copy, 'src/use.ts'), use);
  writeFileSync(
    join(copy, 'site/data/shops.yaml'),
    'net-loft:\n  name: Net loft\n  owner: ada-keel\nempty-shop:\n  name: None\n  owner: nobody\n',
  );
  const tsconfig = {
    extends: 'astro/tsconfigs/strictest',
    compilerOptions: { erasableSyntaxOnly: true, allowImportingTsExtensions: true, noEmit: true, types: ['node'] },
    include: ['src'],
  };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(tsconfig));

  run(join(root, 'node_modules/oxlint/bin/oxlint'));
  assert.deepEqual(JSON.parse(run('src/use.ts', join(copy, 'site'))), {
    names: ['empty-shop: NONE', 'net-loft: NET LOFT'],
    ledger: ['shops/empty-shop', 'shops/net-loft'],
    problems: ['data/shops.yaml:6 There is no organisation or person "nobody".'],
    uses: ['shops/net-loft'],
    path: '/shops/net-loft/',
  });
});
