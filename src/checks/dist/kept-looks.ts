/** What was seen in each file of the last output, kept for those of its files that are in the next one too. */
import { dirname } from 'node:path';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { answersAreSame, hashOf, joinAsked, nothingAsked, type Asked } from './note-asked.ts';
import type { Seen } from './look-at-files.ts';
import type { OutputFolder, PageNote } from './output-site.ts';

/** A file without problems: its hash, and what is kept of it if it is a page. */
interface Look {
  readonly hash: string;
  readonly note: PageNote | undefined;
}

export interface KeptLooks {
  /** By path; a file of another hash was another file. */
  readonly looks: ReadonlyMap<string, Look>;
  readonly asked: Asked;
}

/** One text of all of them would be too long at ten thousand briefings. */
const parts = 64;
const partNames = Array.from({ length: parts }, (_, part) => String(part));
const noLooks: KeptLooks = { looks: new Map(), asked: nothingAsked() };

/** As it lies in the cache; what was asked stands in the first part. */
interface Part {
  /** Names the code, the site and the output: parts of two outputs hold nothing together, as where one could not be written whole. */
  readonly version: string;
  readonly output: string;
  readonly asked: {
    readonly has: readonly (readonly [string, boolean])[];
    readonly read: readonly (readonly [string, string])[];
    readonly under: readonly (readonly [string, string])[];
  };
  readonly looks: readonly (readonly [path: string, hash: string, note: (Omit<PageNote, 'ids'> & { ids: string[] }) | null])[];
}

/** `version` names the code that looks, and all else that is not in the folder. None where anything that was asked has another answer now. */
export async function readLooks(folder: string, version: string, output: OutputFolder): Promise<KeptLooks> {
  const texts = await Promise.all(partNames.map((name) => readCache(folder, name)));
  if (texts.includes(undefined)) return noLooks;
  const found = texts.map((text) => JSON.parse(String(text)) as Part);
  const [first] = found;
  if (first?.version !== versionOf(version, output) || found.some((part) => part.output !== first.output)) return noLooks;
  const { has, read, under } = first.asked;
  const asked = { ...nothingAsked(), has: new Map(has), read: new Map(read), under: new Map(under) };
  if (!answersAreSame(asked, output)) return noLooks;
  const looks = found.flatMap((part) =>
    part.looks.map(([path, hash, note]): [string, Look] => [
      path,
      { hash, note: note === null ? undefined : { ...note, canonical: note.canonical, ids: new Set(note.ids) } },
    ]),
  );
  return { looks: new Map(looks), asked };
}

/** `hashes` are those of all files; `seen` is of those that were looked at now. Where something was asked that cannot be noted, nothing is kept. */
export async function writeLooks(
  folder: string,
  version: string,
  output: OutputFolder,
  { kept, seen, hashes }: { kept: KeptLooks; seen: readonly Seen[]; hashes: ReadonlyMap<string, string> },
): Promise<void> {
  const asked = joinAsked([kept.asked, ...seen.map((part) => part.asked)]);
  if (asked.isMore) return;
  const faulty = new Set(seen.flatMap(({ problems }) => problems.map(({ file }) => file)));
  const noted = new Map(seen.flatMap((part) => part.notes.map((note) => [note.path, note] as const)));
  const byPart = Map.groupBy(
    [...hashes].filter(([path]) => !faulty.has(path)),
    ([path]) => Number.parseInt(hashOf(path).slice(0, 4), 16) % parts,
  );
  const own = { version: versionOf(version, output), output: cacheKey([...hashes].flat()) };
  for (const [part, name] of partNames.entries()) {
    const looks = (byPart.get(part) ?? []).map(([path, hash]) => {
      const note = noted.get(path) ?? kept.looks.get(path)?.note;
      return [path, hash, note === undefined ? null : { ...note, ids: [...note.ids] }];
    });
    const { has, read, under } = part === 0 ? asked : nothingAsked();
    await writeCache(folder, name, JSON.stringify({ ...own, asked: { has: [...has], read: [...read], under: [...under] }, looks }));
  }
}

/** The folder that a build works in is of the project, whose own path no file may hold. */
function versionOf(version: string, { base, siteUrl = '', folder }: OutputFolder): string {
  return cacheKey([version, base, siteUrl, dirname(folder)]);
}
