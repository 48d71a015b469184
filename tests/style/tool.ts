/** A program that looks at the text of the whole project: it has to end well, and says itself what is wrong. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileCleaner } from '../cleaner.ts';
import { run } from '../project-copy.ts';

const root = join(import.meta.dirname, '../..');
const cleaner = fileCleaner();

/** `file` of an installed package, called in the project. */
export async function holdTool(packageName: string, file: string, args: readonly string[]): Promise<void> {
  const program = join(dirname(fileURLToPath(import.meta.resolve(`${packageName}/package.json`))), file);
  const { ended, said } = run(cleaner, root, process.execPath, [program, ...args]);
  assert.equal(await ended, 0, said());
}
