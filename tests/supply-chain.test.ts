/** package-lock.json alone, held against tests/supply-chain.yaml: licences, install scripts, checksums, addresses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

// The package has no types of its own: whether an expression of SPDX 2 can be met with these licences alone.
const satisfies = createRequire(import.meta.url)('spdx-satisfies') as (expression: string, allowed: readonly string[]) => boolean;

/** An entry of `packages` in a lockfile of version 3, as npm documents it (docs.npmjs.com, package-lock.json). */
interface LockedPackage {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
interface Allowed {
  readonly licences: readonly string[];
  readonly exceptions: Readonly<Record<string, { readonly licence: string; readonly reason: string }>>;
  readonly installScripts: Readonly<Record<string, { readonly reason: string }>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;

const file = join(import.meta.dirname, 'supply-chain.yaml');
const allowed = parse(readFileSync(file, 'utf8')) as Allowed;
const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as { packages: Packages };

/** "node_modules/a/node_modules/@b/c" → "@b/c" */
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

function isAllowed(expression: string, licences: readonly string[]): boolean {
  try {
    return satisfies(expression, licences);
  } catch {
    // No expression of SPDX, so nothing we know the terms of.
    return false;
  }
}

function findLockFaults(locked: Packages, rules: Allowed): string[] {
  const used = new Set<string>();
  const excused = (name: string, licence: string): boolean => {
    const [pattern, exception] = Object.entries(rules.exceptions).find(([glob]) => matchesGlob(name, glob)) ?? [];
    if (pattern === undefined || exception === undefined) return false;
    if (licence !== exception.licence && !isAllowed(licence, [...rules.licences, exception.licence])) return false;
    used.add(pattern);
    return true;
  };
  const faults = Object.entries(locked)
    .filter(([path]) => path !== '')
    .flatMap(([path, { license = 'nothing', integrity = '', resolved, hasInstallScript, link }]) => {
      const name = nameOf(path);
      if (hasInstallScript === true) used.add(`script ${name}`);
      return [
        ...(isAllowed(license, rules.licences) || excused(name, license)
          ? []
          : [`${path} is under ${license}: use another package, or give a reason under exceptions.`]),
        ...(hasInstallScript === true && !Object.hasOwn(rules.installScripts, name)
          ? [`${path} has an install script: use another package, or say under installScripts why it works without.`]
          : []),
        ...(integrity.startsWith('sha512-') ? [] : [`${path} has no SHA-512 checksum: install it again with npm.`]),
        ...(resolved === undefined && link !== true
          ? []
          : [`${path} names where it was downloaded: install with the .npmrc of the project.`]),
      ];
    });
  const found = [...new Set(Object.values(locked).map(({ license = '' }) => license))].filter((one) => isAllowed(one, rules.licences));
  const isNeeded = (licence: string): boolean => {
    const others = rules.licences.filter((other) => other !== licence);
    return found.some((one) => !isAllowed(one, others));
  };
  const needless = [
    ...Object.keys(rules.exceptions).filter((pattern) => !used.has(pattern)),
    ...Object.keys(rules.installScripts).filter((name) => !used.has(`script ${name}`)),
    ...rules.licences.filter((licence) => !isNeeded(licence)),
  ];
  return [...faults, ...needless.map((line) => `tests/supply-chain.yaml allows ${line}, which no package needs: take the line out.`)];
}

test('every package has a licence from the list, a checksum and no address, and no install script but those with a reason', () => {
  assert.ok(Object.keys(packages).length > 500);
  assert.deepEqual(findLockFaults(packages, allowed), []);
});

test('no package runs a script when it is installed, and everything that the lockfile lists is pinned', () => {
  const settings = readFileSync(join(import.meta.dirname, '../.npmrc'), 'utf8').split('\n');
  for (const line of ['ignore-scripts=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true']) assert.ok(settings.includes(line));
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assert.ok(versions.length > 30);
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('what a lockfile may not hold is found, by name', () => {
  const integrity = 'sha512-x';
  const rules: Allowed = {
    licences: ['MIT', 'ISC', '0BSD'],
    exceptions: { '@font/*': { licence: 'CC BY 4.0', reason: 'Pictures.' }, gone: { licence: 'X', reason: 'Was there once.' } },
    installScripts: { builder: { reason: 'Works without.' }, former: { reason: 'Was there once.' } },
  };
  const faults = findLockFaults(
    {
      '': { license: 'GPL-3.0-only' },
      'node_modules/good': { license: 'MIT', integrity },
      'node_modules/either': { license: '(GPL-3.0-only OR ISC)', integrity },
      'node_modules/both': { license: '(MIT AND GPL-3.0-only)', integrity },
      'node_modules/a/node_modules/@font/icons': { license: 'CC BY 4.0', integrity },
      'node_modules/@font/other': { license: 'CC BY-NC 4.0', integrity },
      'node_modules/silent': { integrity },
      'node_modules/builder': { license: 'MIT', integrity, hasInstallScript: true },
      'node_modules/miner': { license: 'MIT', integrity, hasInstallScript: true },
      'node_modules/unsigned': { license: 'MIT' },
      'node_modules/old': { license: 'MIT', integrity: 'sha1-x' },
      'node_modules/mirrored': { license: 'MIT', integrity, resolved: 'https://mirror.example.org/m.tgz' },
    },
    rules,
  );
  assert.deepEqual(
    faults.map((fault) => fault.replace(/:.*/, '')),
    [
      'node_modules/both is under (MIT AND GPL-3.0-only)',
      'node_modules/@font/other is under CC BY-NC 4.0',
      'node_modules/silent is under nothing',
      'node_modules/miner has an install script',
      'node_modules/unsigned has no SHA-512 checksum',
      'node_modules/old has no SHA-512 checksum',
      'node_modules/mirrored names where it was downloaded',
      'tests/supply-chain.yaml allows gone, which no package needs',
      'tests/supply-chain.yaml allows former, which no package needs',
      'tests/supply-chain.yaml allows 0BSD, which no package needs',
    ],
  );
});
