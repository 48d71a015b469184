/**
 * The sites that all tests of a run read: the project's own content at an address such as a host would give it, a name and a
 * base path, the sample site and the smallest one, in German, at the root of a host without a name, and one of odd names, words and
 * Markdown under an address. Each is built by the first that asks, for which the others wait; nobody writes into it.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { putAddressedSite } from './addressed-site.ts';
import { folderOfRun, temporaryFolder, type Cleaner } from './cleaner.ts';
import { copyProjectTo, runBuild } from './project-copy.ts';
import { copySite, putSampleSite, putSiteIn, putSmallestSite } from './sample-site.ts';

/** A project whose site is in dist/, and where that is meant to stand. */
export interface BuiltSite {
  readonly root: string;
  /** With both slashes. */
  readonly base: string;
  /** Scheme and host, without a slash at the end; undefined where no SITE_URL was given. */
  readonly siteUrl: string | undefined;
}

interface Recipe {
  readonly name: string;
  /** Puts other records into a copy of the project that has none. */
  readonly prepare: ((root: string) => void) | undefined;
  readonly base: string;
  readonly siteUrl: string | undefined;
}

const real: Recipe = { name: 'real', prepare: undefined, base: '/policy/', siteUrl: 'https://briefs.example.org' };
const sample: Recipe = { name: 'sample', prepare: putSampleSite, base: '/', siteUrl: undefined };

/** Its interface in another language than the rest: what builds of it show is so in every language, and is looked at in one more. */
export const putGermanSite = putSiteIn('de');
const german: Recipe = { name: 'german', prepare: putGermanSite, base: '/', siteUrl: undefined };

const addressed: Recipe = {
  name: 'addressed',
  prepare: putAddressedSite,
  base: '/notes/harbour/',
  siteUrl: 'https://example.org',
};

export const realSite = (cleaner: Cleaner): Promise<BuiltSite> => getSite(real, cleaner);
export const sampleSite = (cleaner: Cleaner): Promise<BuiltSite> => getSite(sample, cleaner);

export const germanSite = (cleaner: Cleaner): Promise<BuiltSite> => getSite(german, cleaner);

export const addressedSite = (cleaner: Cleaner): Promise<BuiltSite> => getSite(addressed, cleaner);

/** What a build keeps for the next one, each under a key of all that it is made from. */
const kept = ['charts', 'chart-files', 'fonts', 'pictures', 'spelling', 'styles'];

/** A copy of the German site to change, not built, with what the first build of it has kept. */
export async function copyWithKept(cleaner: Cleaner): Promise<string> {
  const { root } = await germanSite(cleaner);
  const copy = copySite(cleaner, putGermanSite);
  putKept(root, copy);
  return copy;
}

/** The smallest site without a generator: the records alone, for commands that are told where they lie. */
export async function siteWithKept(cleaner: Cleaner): Promise<string> {
  const { root } = await sampleSite(cleaner);
  const site = temporaryFolder(cleaner);
  putSmallestSite(site);
  putKept(root, site);
  return site;
}

function putKept(root: string, copy: string): void {
  for (const name of kept.filter((one) => existsSync(join(root, '.cache', one))))
    cpSync(join(root, '.cache', name), join(copy, '.cache', name), { recursive: true });
}

/** The German site, changed and built: `npm run build` has to end well. */
export async function buildGerman(
  cleaner: Cleaner,
  variables: Readonly<Record<string, string>>,
  change: (root: string) => void = () => undefined,
): Promise<string> {
  const root = await copyWithKept(cleaner);
  change(root);
  const { ended, said } = runBuild(cleaner, root, [], variables);
  assert.equal(await ended, 0, said());
  return root;
}

/** Builds all in the shared folder; the report of the first that failed, or undefined. */
export async function buildSites(cleaner: Cleaner, folder: string): Promise<string | undefined> {
  for (const recipe of [real, sample, german, addressed]) {
    const { code, said } = await buildOnce(recipe, cleaner, folder);
    if (code !== 0) return said;
  }
  return undefined;
}

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** Fails with the report of the build where that failed. A test file run without `npm test` builds for itself. */
async function getSite(recipe: Recipe, cleaner: Cleaner): Promise<BuiltSite> {
  const folder = folderOfRun(cleaner);
  const { code, said } = await buildOnce(recipe, cleaner, folder);
  assert.equal(code, 0, said);
  return { root: join(folder, recipe.name), base: recipe.base, siteUrl: recipe.siteUrl };
}

async function buildOnce({ name, prepare, base, siteUrl }: Recipe, cleaner: Cleaner, folder: string): Promise<Outcome> {
  const [builder, outcome] = [join(folder, `${name}.builder`), join(folder, `${name}.json`)];
  try {
    writeFileSync(builder, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return await waitFor(outcome, builder);
  }
  const root = join(folder, name);
  mkdirSync(root);
  copyProjectTo(root, prepare === undefined);
  prepare?.(root);
  const variables = { ...(base !== '/' && { BASE_PATH: base }), ...(siteUrl !== undefined && { SITE_URL: siteUrl }) };
  const { ended, said } = runBuild(cleaner, root, [], variables);
  const made: Outcome = { code: await ended, said: said() };
  // Moved into place: who waits sees all of it or nothing.
  writeFileSync(`${outcome}.new`, JSON.stringify(made));
  renameSync(`${outcome}.new`, outcome);
  return made;
}

async function waitFor(outcome: string, builder: string): Promise<Outcome> {
  for (;;) {
    // Asked before the file is looked for: a builder may end right after it has written that.
    const alive = isAlive(readFileSync(builder, 'utf8'));
    if (existsSync(outcome)) return JSON.parse(readFileSync(outcome, 'utf8')) as Outcome;
    if (!alive) return { code: null, said: 'The process that was to build the site for all tests ended before it had done so.' };
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
