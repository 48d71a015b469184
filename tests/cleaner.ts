/** What a test makes outside itself and takes away again when it, or its file, has ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A test, or a whole file of tests: the context of the one, `{ after }` of node:test for the other. */
export interface Cleaner {
  after(clean: () => void): void;
}

/** For a file of tests whose hooks make things too: all is cleaned when its last test has ended, the last made first. */
export function fileCleaner(): Cleaner {
  const jobs: (() => void)[] = [];
  after(() => jobs.reverse().forEach((clean) => clean()));
  return { after: (clean) => void jobs.push(clean) };
}

/** An empty folder outside the project, whose name begins so, for whoever takes it away by other means. */
export function emptyFolder(name = 'test-'): string {
  return mkdtempSync(join(tmpdir(), name));
}

/** The same, for as long as the test or its file runs. */
export function temporaryFolder(cleaner: Cleaner, name?: string): string {
  const folder = emptyFolder(name);
  // A program that was just ended may still be writing into it.
  cleaner.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The variable by which `npm test` tells its test files the folder that they share. */
export const sharedFolder = 'TESTS_SHARE';

/** The folder of this run of the tests; a file that is run without `npm test` has one for itself. */
export function folderOfRun(cleaner: Cleaner): string {
  return process.env[sharedFolder] ?? temporaryFolder(cleaner);
}
