/** Pages that Astro has left out, since all that they have read is as it was: from dist/ into the new site, with the new release at their foot. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageNotes } from '../astro/page-notes.ts';
import { withoutRelease } from '../checks/dist/output-site.ts';
import { listNames } from '../files/list-files.ts';
import { sumOf, type Manifest } from '../hosting/manifest.ts';
import { inFolder, placeFile } from '../hosting/place-file.ts';
import { releaseRead } from '../hosting/release-id.ts';
import { errorCode } from '../narrow/error-code.ts';
import type { KeptFiles } from './stages.ts';

interface Kept {
  readonly notes: PageNotes;
  /** Of `dist`, where there is one. */
  readonly before: Manifest | undefined;
  readonly release: string;
}

/** Those that were placed; undefined where a file of them is not as the manifest of `dist` says: then what was placed is worth nothing. `staged` holds all other pages. */
export function placeKeptPages(dist: string, staged: string, { notes, before, release }: Kept): KeptFiles | undefined {
  const kept = new Map<string, { sha256: string; bytes: number; plain: string }>();
  const madeAnew = new Set(listNames(staged));
  for (const [file, names] of notes.files) {
    if (madeAnew.has(file)) continue;
    const known = before?.files[file];
    const content = known === undefined ? undefined : readIfThere(join(dist, file));
    if (before === undefined || content === undefined) return undefined;
    const sum = sumOf(content);
    if (sum.sha256 !== known?.sha256) return undefined;
    if (names.has(releaseRead)) {
      const text = content.toString();
      const now = Buffer.from(text.replaceAll(before.release, release));
      const target = join(staged, file);
      inFolder(target, () => writeFileSync(target, now));
      kept.set(file, { ...sumOf(now), plain: sumOf(Buffer.from(withoutRelease(text, before))).sha256 });
    } else {
      placeFile(dist, staged, file);
      kept.set(file, { ...sum, plain: sum.sha256 });
    }
  }
  return kept;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
