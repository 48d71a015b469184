/** The pages of a site in a folder of their own: made by Astro, or taken from dist/ where all that they have read is as it was. */
import { existsSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prunePageNotes, readPageNotes } from '../astro/page-notes.ts';
import { manifestName, readManifest } from '../hosting/manifest.ts';
import { addPolicies } from '../hosting/write-host-files.ts';
import type { Problem } from '../problems/problem.ts';
import { placeKeptPages } from './place-kept-pages.ts';
import { buildPages, type AstroBuildOptions } from './run-astro.ts';

/** `release` is that which is made. Of a shard all pages are made. */
export async function makePages(options: Omit<AstroBuildOptions, 'reuse'>, release: string): Promise<readonly Problem[]> {
  const { folders, outDir, shard, say } = options;
  const { site } = folders;
  const make = async (reuse: string): Promise<readonly Problem[]> => {
    const problems = await buildPages({ ...options, reuse });
    if (problems.length === 0) addPolicies(outDir);
    return problems;
  };
  if (shard !== undefined) return await make('');
  const before = existsSync(join(site, 'dist', manifestName)) ? readManifest(join(site, 'dist')) : undefined;
  prunePageNotes(site, before?.release ?? '');
  const problems = await make(before?.release ?? 'none');
  if (problems.length > 0) return problems;
  const notes = readPageNotes(site, release);
  if (notes === undefined) throw new Error('Astro has made pages and left no notes of what they have read.');
  const placed = placeKeptPages(join(site, 'dist'), outDir, { notes, before, release });
  if (placed === 0) return [];
  if (placed !== undefined) {
    say(`  ${notes.files.size - placed} of ${notes.files.size} files made anew`);
    return [];
  }
  say('dist/ is not as it was published: making all pages');
  rmSync(outDir, { recursive: true });
  mkdirSync(outDir);
  return await make('none');
}
