/** The edge to the disk: a project folder → its data files, always in the same order. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { Fault } from '../problems/fault.ts';
import type { Problem } from '../problems/problem.ts';
import { buildRegistry, type RegistryBuild } from './build-registry.ts';
import { decodeFile, type DataFile } from './data-file.ts';
import { isRead } from './parse-records.ts';
import { unkept, type Readings } from './readings.ts';
import { languageOf, speak, type Language } from '../words/words.ts';

const folders = ['data', 'src/content'];

/** Throws a Fault of the environment where nothing of a site is there: the command runs in another folder than was meant. */
export function requireSite(root: string): void {
  if (folders.some((folder) => existsSync(join(root, folder)))) return;
  throw new Fault(
    3,
    `There is no site in ${root}: it has neither data/ nor src/content/.`,
    'Run the command in the folder that has them, or name it: npm run check -- --site DIR. A new one is begun with npm run new -- site DIR --name NAME.',
  );
}

/** Everything under data/ and src/content/; hidden files are left out, links are a problem. */
export function readDataFiles(root: string): { files: DataFile[]; problems: Problem[] } {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  for (const path of folders.flatMap((folder) => listFiles(root, folder, problems)).sort()) {
    const decoded = decodeFile(path, readFileSync(join(root, path)), declaredEncoding(root, path));
    files.push(decoded.file);
    if (isRead(path)) problems.push(...decoded.problems);
  }
  return { files, problems };
}

/** The encoding that the description beside a table names; UTF-8 for all else, and for what is no encoding, which its schema refuses. */
function declaredEncoding(root: string, path: string): string {
  const description = join(root, path.replace(/\.csv$/, '.yaml'));
  if (!/^data\/datasets\/[^/]+\.csv$/.test(path) || !existsSync(description)) return 'utf-8';
  const label = /^encoding: *["']?([\w:.-]+)["']? *$/m.exec(readFileSync(description, 'utf8'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** The registry of a project folder, with every problem of its files. From then on this process speaks the language of that site. */
export function loadRegistry(root: string, readings: Readings = unkept): RegistryBuild {
  requireSite(root);
  const { files, problems } = readDataFiles(root);
  const build = buildRegistry(files, readings);
  speak(build.registry.site.language);
  return { ...build, problems: [...problems, ...build.problems] };
}

/** The language of a site alone, for those who need nothing else of its records; English where none is said that there are words of, which the checks tell. */
export function siteLanguage(root: string): Language {
  const file = join(root, 'data/site.yaml');
  const tag = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).get('language') : undefined;
  return (typeof tag === 'string' ? languageOf(tag) : undefined) ?? 'en';
}

function listFiles(root: string, folder: string, problems: Problem[]): string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isSymbolicLink()) {
      problems.push({
        rule: 'misplaced-file',
        file: path,
        line: 1,
        column: 1,
        message: 'This is a link to another place.',
        hint: 'Put the file itself here.',
      });
      return [];
    }
    if (entry.isDirectory()) return listFiles(root, path, problems);
    if (entry.isFile()) return [path];
    problems.push({ rule: 'misplaced-file', file: path, line: 1, column: 1, message: 'This is no plain file.', hint: 'Remove it.' });
    return [];
  });
}
