/** The pages of a site in a folder of their own: made by Astro, or taken from dist/ where all that they have read is as it was. */
import { existsSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prunePageNotes, readPageNotes } from '../astro/page-notes.ts';
import { manifestName, readManifest } from '../hosting/manifest.ts';
import { addPolicies } from '../hosting/write-host-files.ts';
import { placeKeptPages } from './place-kept-pages.ts';
import { buildPages, type AstroBuildOptions } from './run-astro.ts';
import type { MadePages } from './stages.ts';

/** `release` is that which is made. Of a shard all pages are made. */
export async function makePages(options: Omit<AstroBuildOptions, 'reuse'>, release: string): Promise<MadePages> {
  const { folders, outDir, shard, say } = options;
  const dist = join(folders.site, 'dist');
  const make = async (reuse: string): Promise<MadePages> => {
    const problems = await buildPages({ ...options, reuse });
    if (problems.length === 0) addPolicies(outDir);
    return { problems };
  };
  if (shard !== undefined) return await make('');
  const before = existsSync(join(dist, manifestName)) ? readManifest(dist) : undefined;
  prunePageNotes(folders.site, before?.release ?? '');
  const made = await make(before?.release ?? 'none');
  if (made.problems.length > 0) return made;
  const notes = readPageNotes(folders.site, release);
  if (notes === undefined) throw new Error('Astro has made pages and left no notes of what they have read.');
  const kept = placeKeptPages(dist, outDir, { notes, before, release });
  if (kept === undefined) {
    say('dist/ is not as it was published: making all pages');
    rmSync(outDir, { recursive: true });
    mkdirSync(outDir);
    return await make('none');
  }
  if (kept.size > 0) say(`  ${notes.files.size - kept.size} of ${notes.files.size} files made anew`);
  return { ...made, kept };
}
