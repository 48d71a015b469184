/** A hash that changes whenever the same chart might be drawn otherwise: our own drawing code, and the lockfile. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `root` is the project's folder. Code for tests and browsers draws nothing here. */
export function rendererVersion(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src/chart', 'src/vega'].map((name) => join(root, name))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/\.(?:test|fixture|client)\.ts$/.test(name),
    );
    for (const name of files.map((file) => file.replaceAll('\\', '/')).sort())
      hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
