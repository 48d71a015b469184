/** The bill of materials of this project's lockfile, held against the schema of CycloneDX. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Ajv } from 'ajv';
import { stableSbom } from '../src/hosting/sbom.ts';
import { temporaryFolder } from './cleaner.ts';

const project = join(import.meta.dirname, '..');

/** What npm writes of this project's lockfile, in a folder of its own without any package installed. */
function writeSbom(context: TestContext, folder: string): string {
  const root = temporaryFolder(context, folder);
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(project, file), join(root, file));
  const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(status, 0, stderr);
  return stableSbom(stdout, 'sourced-briefings');
}

test('the bill of materials is the same bytes in any folder, names no machine, and is valid CycloneDX', (context) => {
  const sbom = writeSbom(context, 'one-');
  assert.equal(writeSbom(context, 'another-'), sbom);
  assert.ok(!sbom.includes(hostname()) && !sbom.includes(tmpdir()));
  assert.doesNotMatch(sbom, /serialNumber|timestamp|"distribution"|\.tgz/);

  const schemas = join(dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schema = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as Record<string, unknown>;
  // Formats of addresses and times are not looked at: shapes, required keys and the SPDX list are.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schema('bom-1.5'));
  const bom = JSON.parse(sbom) as { components: { licenses?: unknown; hashes?: unknown }[] };
  assert.ok(validate(bom), JSON.stringify(validate.errors));
  assert.ok(bom.components.length > 500);
  assert.ok(bom.components.every(({ hashes }) => hashes !== undefined));

  assert.ok(!validate({ ...bom, components: [{ name: 'no type' }] }), 'the schema refuses what is wrong');
});
