/**
 * A folder of releases: `releases/<number>/`, each a whole site that is never changed again, and `current`, a link to the one
 * that is served.
 */
import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { manifestName, readManifest, type Manifest } from '../hosting/manifest.ts';
import { Fault, toFault } from '../problems/fault.ts';

export interface Release {
  readonly number: number;
  readonly folder: string;
  readonly manifest: Manifest;
  /** The number of the release whose pages it has. */
  readonly sameAs: number;
}

/** As many sites are kept, each once: for rollbacks, and so that pages of theirs that are still open find their files. */
export const keptSites = 5;

export function releasesIn(target: string): string {
  return join(target, 'releases');
}

/** The newest first. What was never finished has no manifest and is none. */
export function listReleases(target: string): Release[] {
  const folder = releasesIn(target);
  return numbersIn(target)
    .filter((number) => existsSync(join(folder, String(number), manifestName)))
    .map((number) => {
      const manifest = readManifest(join(folder, String(number)));
      return { number, folder: join(folder, String(number)), manifest, sameAs: manifest.sameAs ?? number };
    });
}

export function nextNumber(target: string): number {
  return (numbersIn(target)[0] ?? 0) + 1;
}

/** Undefined where nothing was released yet. Throws a Fault where `current` is something else than a link to a release. */
export function findCurrent(target: string): Release | undefined {
  const link = join(target, 'current');
  const stat = lstatSync(link, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isSymbolicLink())
    throw new Fault(
      3,
      `${link} is no link, and a release is put in place by turning a link of that name.`,
      'Move it away, or name another folder.',
    );
  const name = basename(readlinkSync(link));
  return listReleases(target).find(({ number }) => String(number) === name);
}

/** One step: whoever asks for current/ finds the old site or the new one. */
export function turnLink(target: string, number: number): void {
  const link = join(target, `.current-${randomUUID()}`);
  symlinkSync(`releases/${number}`, link);
  renameSync(link, join(target, 'current'));
}

/** The sites served last, each in the newest folder that has it; the others, and what was left half-made, are removed. */
export function pruneReleases(target: string, say: (line: string) => void): void {
  const seen = new Set<string>();
  const current = findCurrent(target);
  const kept = listReleases(target).filter(({ number, manifest: { release } }) => {
    if (number !== current?.number && (seen.has(release) || seen.size >= keptSites)) return false;
    seen.add(release);
    return true;
  });
  const names = new Set(kept.map(({ number }) => String(number)));
  const left = [
    ...readdirSync(releasesIn(target))
      .filter((name) => !names.has(name) && /^(?:\d+|\.making-.*)$/.test(name))
      .map((name) => join(releasesIn(target), name)),
    ...readdirSync(target)
      .filter((name) => name.startsWith('.current-'))
      .map((name) => join(target, name)),
  ];
  for (const path of left) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (toFault(error).exitCode !== 3) throw error;
      say(`${path} could not be removed whole: ${toFault(error).message} It is not needed any more.`);
    }
  }
}

function numbersIn(target: string): number[] {
  const folder = releasesIn(target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d{0,8}$/.test(name))
    .map(Number)
    .sort((a, b) => b - a);
}
