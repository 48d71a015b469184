/** A folder for what a test writes, gone when that has ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a test or a whole file of tests is given to clean up after itself. */
export interface Cleaner {
  after(clean: () => void): void;
}

/** `name` is seen by who looks into the folder of the system for such files while a test runs. */
export function makeFolder(cleaner: Cleaner, name = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  cleaner.after(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  return folder;
}
