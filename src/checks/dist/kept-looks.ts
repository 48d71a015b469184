/** What was seen in each file of the last output, kept for those of its files that are in the next one too. */
import { dirname } from 'node:path';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { answersTo, hashOf, joinAsked, nameContents, nothingAsked, type Answers, type Asked } from './note-asked.ts';
import type { Seen } from './look-at-files.ts';
import type { OutputFolder, PageNote } from './output-site.ts';

/** A file without problems: its hash, what was read for it, and what is kept of it if it is a page. */
interface Look {
  readonly hash: string;
  readonly reads: readonly string[];
  /** A name for what stood in those. */
  readonly contents: string;
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

interface Whole {
  /** Names the code that looks, and all else that is not in the folder. */
  readonly version: string;
  /** What the looks rest on that is no file's own. */
  readonly rests: string;
}

/** As it lies in the cache; what was asked stands in the first part. */
interface Part {
  /** Names the code, the site and the output: parts of two outputs hold nothing together, as where one could not be written whole. */
  readonly version: string;
  readonly output: string;
  readonly asked: Answers;
  /** What was read for files: most have it in common. */
  readonly reads: readonly (readonly [paths: readonly string[], contents: string])[];
  /** `reads` counts in those of this part. */
  readonly looks: readonly (readonly [
    path: string,
    hash: string,
    reads: number,
    note: (Omit<PageNote, 'ids'> & { ids: string[] }) | null,
  ])[];
}

/** None where anything that was asked of the folder as a whole has another answer now. */
export async function readLooks(folder: string, whole: Whole, output: OutputFolder): Promise<KeptLooks> {
  const texts = await Promise.all(partNames.map((name) => readCache(folder, name)));
  if (texts.includes(undefined)) return noLooks;
  const found = texts.map((text) => JSON.parse(String(text)) as Part);
  const [first] = found;
  if (first?.version !== versionOf(whole, output) || found.some((part) => part.output !== first.output)) return noLooks;
  const { has, under } = first.asked;
  const asked = { ...nothingAsked(), has: new Set(has.map(([path]) => path)), under: new Set(under.map(([start]) => start)) };
  if (JSON.stringify(answersTo(asked, output)) !== JSON.stringify(first.asked)) return noLooks;
  const looks = found.flatMap(({ looks: own, reads: lists }) =>
    own.map(([path, hash, list, note]): [string, Look] => {
      const [reads = [], contents = ''] = lists[list] ?? [];
      return [
        path,
        { hash, reads, contents, note: note === null ? undefined : { ...note, canonical: note.canonical, ids: new Set(note.ids) } },
      ];
    }),
  );
  return { looks: new Map(looks), asked };
}

interface Now {
  readonly kept: KeptLooks;
  readonly seen: readonly Seen[];
  /** Of all files. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Those that were looked at now. */
  readonly changed: readonly string[];
}

/** Where something was asked that cannot be noted, nothing is kept. */
export async function writeLooks(folder: string, whole: Whole, output: OutputFolder, { kept, seen, hashes, changed }: Now): Promise<void> {
  const asked = joinAsked([kept.asked, ...seen.map((part) => part.asked)]);
  if (asked.isMore) return;
  const seenNow = new Set(changed);
  const faulty = new Set(seen.flatMap(({ problems }) => problems.map(({ file }) => file)));
  const noted = new Map(seen.flatMap((part) => part.notes.map((note) => [note.path, note] as const)));
  const byPart = Map.groupBy(
    [...hashes].filter(([path]) => !faulty.has(path)),
    ([path]) => Number.parseInt(hashOf(path).slice(0, 4), 16) % parts,
  );
  const own = { version: versionOf(whole, output), output: cacheKey([...hashes].flat()) };
  const contentsOf = nameContents(output);
  for (const [part, name] of partNames.entries()) {
    const lists = new Map<string, readonly [place: number, paths: readonly string[]]>();
    const looks = (byPart.get(part) ?? []).map(([path, hash]): Part['looks'][number] => {
      const look = seenNow.has(path) ? undefined : kept.looks.get(path);
      const paths = look?.reads ?? asked.reads.get(path) ?? [];
      const [place] = lists.get(paths.join('\n')) ?? [lists.size];
      lists.set(paths.join('\n'), [place, paths]);
      const note = noted.get(path) ?? look?.note;
      return [path, hash, place, note === undefined ? null : { ...note, ids: [...note.ids] }];
    });
    const reads = [...lists.values()].map(([, paths]) => [paths, contentsOf(paths)] as const);
    const answers = answersTo(part === 0 ? asked : nothingAsked(), output);
    await writeCache(folder, name, JSON.stringify({ ...own, asked: answers, reads, looks } satisfies Part));
  }
}

/** The folder that a build works in is of the project, whose own path no file may hold. */
function versionOf({ version, rests }: Whole, { base, siteUrl = '', folder }: OutputFolder): string {
  return cacheKey([version, rests, base, siteUrl, dirname(folder)]);
}
