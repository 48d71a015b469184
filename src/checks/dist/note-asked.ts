/** What looks at files have asked of the folder beside the files themselves: while the answers are the same, what they saw holds. */
import { createHash } from 'node:crypto';
import type { OutputFolder } from './output-site.ts';

/** Each question with its answer, the contents of files and lists by their hash. */
export interface Asked {
  readonly has: Map<string, boolean>;
  readonly read: Map<string, string>;
  readonly under: Map<string, string>;
  /** What cannot be noted was asked: all files, or their sizes. */
  isMore: boolean;
  /** The file that is looked at: its own content is no question. */
  own: string;
}

export function nothingAsked(): Asked {
  return { has: new Map(), read: new Map(), under: new Map(), isMore: false, own: '' };
}

/** The same folder, which notes in `asked` what it is asked. */
export function notingAsked(output: OutputFolder, asked: Asked): OutputFolder {
  const answers = answersOf(output);
  const files: OutputFolder['files'] = new Proxy(output.files, {
    get: (target, name) => {
      if (name === 'has')
        return (path: string) => {
          asked.has.set(path, target.has(path));
          return target.has(path);
        };
      asked.isMore = true;
      const value: unknown = Reflect.get(target, name, target);
      const bound: unknown = typeof value === 'function' ? value.bind(target) : value;
      return bound;
    },
  });
  return {
    ...output,
    files,
    read: (path) => {
      const content = output.read(path);
      if (path !== asked.own) asked.read.set(path, hashOf(content));
      return content;
    },
    under: (start) => {
      asked.under.set(start, answers.under(start));
      return output.under(start);
    },
  };
}

export function answersAreSame(asked: Asked, output: OutputFolder): boolean {
  const answers = answersOf(output);
  return (
    !asked.isMore &&
    asked.has.entries().every(([path, is]) => output.files.has(path) === is) &&
    asked.read.entries().every(([path, hash]) => answers.read(path) === hash) &&
    asked.under.entries().every(([start, hash]) => answers.under(start) === hash)
  );
}

/** All that was asked in several turns. */
export function joinAsked(parts: readonly Asked[]): Asked {
  return {
    has: new Map(parts.flatMap(({ has }) => [...has])),
    read: new Map(parts.flatMap(({ read }) => [...read])),
    under: new Map(parts.flatMap(({ under }) => [...under])),
    isMore: parts.some(({ isMore }) => isMore),
    own: '',
  };
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function answersOf(output: OutputFolder): { read: (path: string) => string; under: (start: string) => string } {
  return {
    read: (path) => (output.files.has(path) ? hashOf(output.read(path)) : ''),
    under: (start) => hashOf(output.under(start).join('\n')),
  };
}
