/** A built site, or an earlier release, → the next release of a folder: made whole beside the others, then put in place by a link. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { isCompressible } from '../files/content-type.ts';
import {
  encodingSuffixes,
  readManifest,
  sumOf,
  writeManifest,
  type FileEncoding,
  type Manifest,
  type ManifestFile,
  type Sum,
} from '../hosting/manifest.ts';
import { hostFileNames } from '../hosting/write-host-files.ts';
import { Fault } from '../problems/fault.ts';
import { compressors } from './compress.ts';
import { formatFindings } from './finding.ts';
import { isKept } from './kept-files.ts';
import { placeFile } from '../hosting/place-file.ts';
import { findCurrent, listReleases, nextNumber, pruneReleases, releasesIn, turnLink, type Release } from './release-folder.ts';
import { verifyFolder } from './verify-folder.ts';
import { keysOf } from '../narrow/keys-of.ts';

export interface ReleaseOptions {
  /** The folder of releases. Whoever calls holds its lock. */
  readonly target: string;
  /** Files for hosts that send them compressed are made too. */
  readonly precompress: boolean;
  readonly say: (line: string) => void;
  /** Awaited between pieces of work; what it throws ends the release, and nothing has changed. */
  readonly pause: () => Promise<void>;
}

/** The site that `npm run build` left in `site`. Throws a Fault where a file is not as it was built. */
export async function releaseSite(site: string, options: ReleaseOptions): Promise<Release> {
  return await make({ folder: site, manifest: readManifest(site) }, undefined, options);
}

/** The site that was served before the one that is served now, as a release of its own. */
export async function rollBack(options: ReleaseOptions): Promise<Release> {
  const current = findCurrent(options.target);
  if (current === undefined)
    throw new Fault(2, `Nothing has been released in ${options.target} yet.`, 'Release a site first: npm run release -- DIR.');
  const earlier = listReleases(options.target)
    .filter(({ sameAs, manifest }) => sameAs < current.sameAs && manifest.release !== current.manifest.release)
    .reduce<Release | undefined>((best, one) => (best === undefined || one.sameAs > best.sameAs ? one : best), undefined);
  if (earlier === undefined)
    throw new Fault(
      2,
      `No earlier site than release ${current.sameAs} is kept in ${options.target}.`,
      'Build the one you want and release it: npm run release -- DIR.',
    );
  return await make(earlier, earlier.sameAs, options);
}

interface Source {
  readonly folder: string;
  readonly manifest: Manifest;
}

async function make(source: Source, sameAs: number | undefined, options: ReleaseOptions): Promise<Release> {
  const { target, say, pause } = options;
  const findings = verifyFolder(source.folder, source.manifest);
  if (findings.length > 0)
    throw new Fault(
      3,
      `${source.folder} is not as it was built.\n\n${formatFindings(findings)}`,
      'Build the site again, npm run build, and release that.',
    );
  mkdirSync(releasesIn(target), { recursive: true });
  findCurrent(target);
  pruneReleases(target, say);
  const releases = listReleases(target);
  const number = nextNumber(target);
  const making = join(releasesIn(target), `.making-${randomUUID()}`);
  mkdirSync(making);
  const files: Record<string, ManifestFile> = {};
  for (const [path, file] of Object.entries(source.manifest.files)) {
    if (file.keptFrom !== undefined) continue;
    await pause();
    files[path] = await placeOwn(path, file, { source, making, options, last: releases[0] });
  }
  for (const { folder, manifest } of releases) {
    for (const [path, file] of Object.entries(manifest.files)) {
      if (files[path] !== undefined || file.keptFrom !== undefined || !isKept(path)) continue;
      await pause();
      for (const name of namesOf(path, file)) placeFile(folder, making, name);
      files[path] = { ...file, keptFrom: manifest.release };
    }
  }
  const { release, base } = source.manifest;
  const manifest: Manifest = { release, base, number, sameAs: sameAs ?? number, files };
  writeManifest(making, manifest);
  await pause();
  const folder = join(releasesIn(target), String(number));
  renameSync(making, folder);
  turnLink(target, number);
  pruneReleases(target, say);
  return { number, folder, manifest, sameAs: manifest.sameAs ?? number };
}

interface Placing {
  readonly source: Source;
  readonly making: string;
  readonly options: ReleaseOptions;
  /** The newest release: what is the same there is taken from there. */
  readonly last: Release | undefined;
}

/** A file of the site itself: what is the same in the newest release is taken from there. */
async function placeOwn(path: string, file: ManifestFile, { source, making, options, last }: Placing): Promise<ManifestFile> {
  const bytes = readFileSync(join(source.folder, path));
  const before = last?.manifest.files[path]?.sha256 === file.sha256 ? last.manifest.files[path] : undefined;
  if (last !== undefined && before !== undefined && isAs(last.folder, path, file)) placeFile(last.folder, making, path);
  else write(making, path, bytes);

  const encodings: Partial<Record<FileEncoding, Sum>> = {};
  for (const encoding of keysOf(compressors)) {
    const name = `${path}${encodingSuffixes[encoding]}`;
    const there = [
      { folder: source.folder, sum: file.encodings?.[encoding] },
      { folder: last?.folder ?? '', sum: before?.encodings?.[encoding] },
    ].find(({ folder, sum }) => sum !== undefined && isAs(folder, name, sum));
    if (there?.sum !== undefined) {
      placeFile(there.folder, making, name);
      encodings[encoding] = there.sum;
    } else if (options.precompress && isCompressible(file.type) && !hostFileNames.includes(path)) {
      const compressed = await compressors[encoding](bytes);
      if (compressed.length >= bytes.length) continue;
      write(making, name, compressed);
      encodings[encoding] = sumOf(compressed);
    }
  }
  return { sha256: file.sha256, bytes: file.bytes, type: file.type, ...(Object.keys(encodings).length > 0 && { encodings }) };
}

function isAs(folder: string, path: string, { sha256 }: Sum): boolean {
  const file = join(folder, path);
  return existsSync(file) && sumOf(readFileSync(file)).sha256 === sha256;
}

function namesOf(path: string, { encodings = {} }: ManifestFile): string[] {
  return [path, ...keysOf<FileEncoding>(encodings).map((encoding) => `${path}${encodingSuffixes[encoding]}`)];
}

function write(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
