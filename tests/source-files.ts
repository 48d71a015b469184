/** The project's own files as tests of its shape read them: which there are, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');

const texts = new Map<string, string>();

/** By its path from the project's folder; once for all that ask. */
export function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

export const sources = listFiles('src').filter((path) => /\.(ts|astro|css)$/.test(path) && !path.startsWith('src/content/'));

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports = new Map<string, readonly Import[]>();

/** Static and dynamic imports of a file, as written; `type` ones too, but marked. */
export function importsOf(path: string): readonly Import[] {
  const found = imports.get(path) ?? findImports(read(path));
  imports.set(path, found);
  return found;
}

function findImports(text: string): Import[] {
  const pattern =
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@import\s+['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    target: match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined || text.slice(match.index - 60, match.index + 10).includes('typeof import('),
  }));
}

export function resolve(from: string, target: string): string {
  return normalize(join(dirname(from), target.replace(/\?.*$/, '')));
}

/** Without tests and what they share. */
export const code = sources.filter((path) => !/\.(?:test|fixture)\.ts$/.test(path));

/** Names that a module exports by themselves, types too. */
export function exportsOf(path: string): string[] {
  const pattern = /^export (?:default )?(?:async )?(?:const|let|function\*?|class|interface|type)\s+(\w+)/gm;
  return [...read(path).matchAll(pattern)].map(([, name = '']) => name);
}

/** "path name" of every name that one of the files imports; "path *" where it takes the whole module. */
export function namesImported(paths: readonly string[]): Set<string> {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?([^'"]*?)\s+from\s+['"](\.[^'"]+)['"]|const (\{[^}]*\}) = await import\(\s*['"](\.[^'"]+)['"]|import\('(\.[^']+)'\)\.(\w+)/g;
  return new Set(
    paths.flatMap((path) =>
      [...read(path).matchAll(pattern)].flatMap(([, names = '', target = '', later = '', from = '', written = '', name = '']) => {
        const module = resolve(path, target + from + written);
        const listed = /\{([\s\S]*)\}/.exec(names + later)?.[1] ?? '';
        const taken = listed.split(',').map((name) => /^\s*(?:type\s+)?(\w+)/.exec(name)?.[1] ?? '');
        return [`${module} ${name}`, ...taken.map((one) => `${module} ${one}`), ...(names.includes('*') ? [`${module} *`] : [])];
      }),
    ),
  );
}
