/** What made a thing that is kept: a hash that changes with our own code and with what it depends on. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, string>();

/** Of the code that this process runs: read once. */
export function ownVersion(root: string, folders: readonly string[]): string {
  const name = JSON.stringify([root, folders]);
  const version = known.get(name) ?? codeVersion(root, folders);
  known.set(name, version);
  return version;
}

/** Of the code in these folders of the project, and of the lockfile. Code for tests and browsers makes nothing here. */
export function codeVersion(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders.map((name) => join(root, name))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/\.(?:test|fixture|client)\.ts$/.test(name),
    );
    for (const name of files.map((file) => file.replaceAll('\\', '/')).sort())
      hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
