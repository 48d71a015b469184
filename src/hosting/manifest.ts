/** What a site consists of: every file with its hash, size and type, written beside them as manifest.json. */
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../files/list-files.ts';
import { Fault } from '../problems/fault.ts';
import { contentTypeOf } from '../files/content-type.ts';
import { errorCode } from '../narrow/error-code.ts';
import { toError } from '../narrow/to-error.ts';
import { isBlock } from '../narrow/is-block.ts';

export const manifestName = 'manifest.json';

/** Names of files beside a plain one that hold it compressed, by the name HTTP has for the way. */
export const encodingSuffixes = { br: '.br', gzip: '.gz', zstd: '.zst' } as const;

export type FileEncoding = keyof typeof encodingSuffixes;

export interface Sum {
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface ManifestFile extends Sum {
  /** As it is to be sent in Content-Type. */
  readonly type: string;
  /** The id of the earlier release that it is of: no page of this one asks for it, but one that is still open may. */
  readonly keptFrom?: string;
  readonly encodings?: Readonly<Partial<Record<FileEncoding, Sum>>>;
}

export interface Manifest {
  /** The id at the foot of every page. */
  readonly release: string;
  /** The folder of the host that it is made for: "/" or "/a/b/". */
  readonly base: string;
  /** Set in a folder of releases: its number there, and that of the release whose pages it has: another one after a rollback. */
  readonly number?: number;
  readonly sameAs?: number;
  /** By path from the folder; the manifest itself is not among them. */
  readonly files: Readonly<Record<string, ManifestFile>>;
}

export function sumOf(content: Uint8Array): Sum {
  return { sha256: hash('sha256', content), bytes: content.length };
}

/** Reads every file of the folder but those of which the sum is known. */
export function buildManifest(
  folder: string,
  { release, base }: Pick<Manifest, 'release' | 'base'>,
  known: ReadonlyMap<string, Sum> = new Map(),
): Manifest {
  const paths = listNames(folder).filter((path) => path !== manifestName);
  const files = paths.map((path) => {
    const { sha256, bytes } = known.get(path) ?? sumOf(readFileSync(join(folder, path)));
    return [path, { sha256, bytes, type: contentTypeOf(path) }] as const;
  });
  return { release, base, files: Object.fromEntries(files) };
}

/** One line a file, so that two of them can be compared by eye. */
export function formatManifest({ files, ...head }: Manifest): string {
  const lines = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => `    ${JSON.stringify(path)}: ${JSON.stringify(file)}`);
  return `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, manifestName), formatManifest(manifest));
}

/** By its outermost keys: what a command of ours has written is whole, or cut short. */
function isManifest(value: unknown): value is Manifest {
  return isBlock(value) && typeof value['release'] === 'string' && typeof value['base'] === 'string' && isBlock(value['files']);
}

/** Throws a Fault where there is none, or none that can be read. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName);
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isManifest(manifest)) return manifest;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Fault(3, `There is no site in ${folder}: ${manifestName} is missing.`, 'Build it first: npm run build.');
    if (code !== undefined) throw error;
    throw new Fault(3, `${file} cannot be read: ${toError(error).message}.`, 'Build the site again: npm run build.');
  }
  throw new Fault(3, `${file} is no manifest of a site.`, 'Name a folder that npm run build or npm run release has made.');
}
