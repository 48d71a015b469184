/** A program that looks at the text of the whole project: it has to end well, and says itself what is wrong. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileCleaner } from '../cleaner.ts';
import { run } from '../project-copy.ts';

const root = join(import.meta.dirname, '../..');
const cleaner = fileCleaner();

/** Types are many small things that live long: with more room for new ones, less time goes into clearing up, in Node as in Go. */
const nodeFlags = ['--max-semi-space-size=64'];
const goVariables = { GOGC: 'off', GOMEMLIMIT: `${Math.floor(totalmem() / 2)}B` };

/** `file` of an installed package, called in the project. */
export async function holdTool(packageName: string, file: string, args: readonly string[]): Promise<void> {
  const program = join(dirname(fileURLToPath(import.meta.resolve(`${packageName}/package.json`))), file);
  const { ended, said } = run(cleaner, root, process.execPath, [...nodeFlags, program, ...args], goVariables);
  assert.equal(await ended, 0, said());
}

/** Everything that knows types is judged by: code, settings, and the packages by their lockfile. */
const code = ['{src,tests}/**/*.{ts,mjs,astro}', '{.oxlintrc,*}.{json,mjs}'];

/** The same for a program that reads nothing but code: it is not asked again about the very files in which it last found nothing. */
export async function holdOverCode(packageName: string, file: string, args: readonly string[]): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, file, args]));
  for (const path of globSync(code, { cwd: root }).sort()) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  const kept = join(root, '.cache/style', packageName);
  const key = hash.digest('hex');
  if (existsSync(kept) && readFileSync(kept, 'utf8') === key) return;
  await holdTool(packageName, file, args);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, key);
}
