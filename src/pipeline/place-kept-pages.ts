/** Pages that Astro has left out, since all that they have read is as it was: from dist/ into the new site, with the new release at their foot. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageNotes } from '../astro/page-notes.ts';
import { sumOf, type Manifest } from '../hosting/manifest.ts';
import { placeFile } from '../hosting/place-file.ts';
import { releaseRead } from '../hosting/release-id.ts';

interface Kept {
  readonly notes: PageNotes;
  /** Of `dist`, where there is one. */
  readonly before: Manifest | undefined;
  readonly release: string;
}

/** How many there are; undefined where a file of them is not as the manifest of `dist` says; then what was placed is worth nothing. `staged` holds all other pages. */
export function placeKeptPages(dist: string, staged: string, { notes, before, release }: Kept): number | undefined {
  let placed = 0;
  for (const [file, names] of notes.files) {
    const target = join(staged, file);
    // Made anew.
    if (existsSync(target)) continue;
    const from = join(dist, file);
    const known = before?.files[file];
    if (before === undefined || known === undefined || !existsSync(from)) return undefined;
    const content = readFileSync(from);
    if (sumOf(content).sha256 !== known.sha256) return undefined;
    placed += 1;
    if (names.has(releaseRead)) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content.toString().replaceAll(before.release, release));
    } else {
      placeFile(dist, staged, file);
    }
  }
  return placed;
}
