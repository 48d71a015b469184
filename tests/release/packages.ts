/** Packages that only the tests of a release need: installed from the lockfile beside this file, into the project's cache. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wanted = import.meta.dirname;
const installed = join(wanted, '../../.cache/release-tests');
const files = ['package.json', 'package-lock.json'] as const;

/** True when they are there; what npm says is shown. */
export function installPackages(): boolean {
  const same = files.every((name) => existsSync(join(installed, name)) && sameText(join(wanted, name), join(installed, name)));
  if (same && existsSync(join(installed, 'node_modules'))) return true;
  process.stdout.write('Installing what only these tests need, in .cache/release-tests/ (some 400 MB)\n');
  mkdirSync(installed, { recursive: true });
  for (const name of files) cpSync(join(wanted, name), join(installed, name));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: installed, stdio: 'inherit' });
  if (status !== 0) process.stderr.write('The packages could not be installed: npm needs its registry.\n');
  return status === 0;
}

/** Path of a file of an installed package. */
export function inPackage(path: string): string {
  return join(installed, 'node_modules', path);
}

/** Modules that the project does not know, so that their types are said where they are used. */
export async function importFrom<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(inPackage(path)).href)) as Module;
}

function sameText(one: string, other: string): boolean {
  return readFileSync(one, 'utf8') === readFileSync(other, 'utf8');
}
