/** What looks at files have asked of the folder beside the files themselves: while the answers are the same, what they saw holds. */
import { hash } from 'node:crypto';
import type { OutputFolder } from './output-site.ts';

/** The questions of looks at several files. */
export interface Asked {
  readonly has: Set<string>;
  readonly under: Set<string>;
  /** By path of the file that was looked at: the others that were read for it. */
  readonly reads: Map<string, readonly string[]>;
  /** What cannot be noted was asked: all files, or their sizes. */
  isMore: boolean;
}

export function nothingAsked(): Asked {
  return { has: new Set(), under: new Set(), reads: new Map(), isMore: false };
}

/** The file that is looked at: its own content is no question. Of none, nothing is noted. */
interface Looking {
  at: string | undefined;
}

/** The same folder, which notes in `asked` what it is asked. */
export function notingAsked(output: OutputFolder, asked: Asked, looking: Looking): OutputFolder {
  const note = (into: Set<string>, question: string): void => {
    if (looking.at !== undefined) into.add(question);
  };
  const files: OutputFolder['files'] = new Proxy(output.files, {
    get: (target, name) => {
      if (name === 'has')
        return (path: string) => {
          note(asked.has, path);
          return target.has(path);
        };
      if (looking.at !== undefined) asked.isMore = true;
      const value: unknown = Reflect.get(target, name, target);
      const bound: unknown = typeof value === 'function' ? value.bind(target) : value;
      return bound;
    },
  });
  const restOn = (path: string): void => {
    const { at } = looking;
    const known = asked.reads.get(at ?? '') ?? [];
    if (at !== undefined && path !== at && !known.includes(path)) asked.reads.set(at, [...known, path]);
  };
  return {
    ...output,
    files,
    read: (path) => {
      restOn(path);
      return output.read(path);
    },
    restOn,
    under: (start) => {
      note(asked.under, start);
      return output.under(start);
    },
  };
}

/** Each question with its answer, lists and contents of files by their hash. */
export interface Answers {
  readonly has: readonly (readonly [string, boolean])[];
  readonly under: readonly (readonly [string, string])[];
}

export function answersTo({ has, under }: Pick<Asked, 'has' | 'under'>, output: OutputFolder): Answers {
  return {
    has: [...has].sort().map((path) => [path, output.files.has(path)]),
    under: [...under].sort().map((start) => [start, hashOf(output.under(start).join('\n'))]),
  };
}

/** Files that were read → a name for what stands in them; each is read once. */
export function nameContents(output: OutputFolder): (paths: readonly string[]) => string {
  const hashes = new Map<string, string>();
  const names = new Map<string, string>();
  const hashOfFile = (path: string): string => {
    const known = hashes.get(path) ?? (output.files.has(path) ? hashOf(output.read(path)) : '');
    hashes.set(path, known);
    return known;
  };
  return (paths) => {
    const all = paths.join('\n');
    const name = names.get(all) ?? hashOf(paths.map(hashOfFile).join('\n'));
    names.set(all, name);
    return name;
  };
}

/** All that was asked in several turns. */
export function joinAsked(parts: readonly Asked[]): Asked {
  return {
    has: new Set(parts.flatMap(({ has }) => [...has])),
    under: new Set(parts.flatMap(({ under }) => [...under])),
    reads: new Map(parts.flatMap(({ reads }) => [...reads])),
    isMore: parts.some(({ isMore }) => isMore),
  };
}

export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}
