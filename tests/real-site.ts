/**
 * The one build of this project's own content that all tests of a run read, at an address such as a host would give it:
 * a name and a base path. Made by the first that asks, for which the others wait; nobody writes into it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildCopy, copyProjectTo, runNpm, type Cleaner } from './project-copy.ts';

/** A project whose site is in dist/, and where that is meant to stand. */
export interface BuiltSite {
  readonly root: string;
  /** With both slashes. */
  readonly base: string;
  /** Scheme and host, without a slash at the end; undefined where no SITE_URL was given. */
  readonly siteUrl: string | undefined;
}

/** The variable by which `npm test` tells its test files the folder that they share. */
export const sharedFolder = 'TESTS_SHARE';

const variables = { SITE_URL: 'https://briefs.example.org', BASE_PATH: '/policy/' } as const;

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** Fails with the report of the build where that failed. A test file run without `npm test` builds for itself. */
export async function realSite(cleaner: Cleaner): Promise<BuiltSite> {
  const place = { base: variables.BASE_PATH, siteUrl: variables.SITE_URL };
  const folder = process.env[sharedFolder];
  if (folder === undefined) return { root: await buildCopy(cleaner, variables), ...place };
  const { code, said } = await buildRealSite(cleaner, folder);
  assert.equal(code, 0, said);
  return { root: join(folder, 'site'), ...place };
}

/** Builds in the shared folder, or waits for who does. */
export async function buildRealSite(cleaner: Cleaner, folder: string): Promise<Outcome> {
  const [builder, outcome] = [join(folder, 'builder'), join(folder, 'outcome.json')];
  try {
    writeFileSync(builder, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return await waitFor(outcome, builder);
  }
  const root = join(folder, 'site');
  mkdirSync(root);
  copyProjectTo(root);
  const { ended, said } = runNpm(cleaner, root, ['run', 'build'], variables);
  const code = await ended;
  // Moved into place: who waits sees all of it or nothing.
  writeFileSync(`${outcome}.new`, JSON.stringify({ code, said: said() } satisfies Outcome));
  renameSync(`${outcome}.new`, outcome);
  return { code, said: said() };
}

async function waitFor(outcome: string, builder: string): Promise<Outcome> {
  for (;;) {
    // Asked before the file is looked for: a builder may end right after it has written that.
    const alive = isAlive(readFileSync(builder, 'utf8'));
    if (existsSync(outcome)) return JSON.parse(readFileSync(outcome, 'utf8')) as Outcome;
    if (!alive) return { code: null, said: 'The test that was to build the site for all others ended before it had done so.' };
    await sleep(100);
  }
}

function isAlive(pid: string): boolean {
  // The file is there an instant before its content.
  if (pid === '') return true;
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
