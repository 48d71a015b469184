/** A site to begin with, in a folder of its own: a copy of examples/starter under another name, with the settings of editors. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Fault } from '../problems/fault.ts';

interface NewSite {
  /** The generator's folder. */
  readonly generator: string;
  /** Where the site is to lie; made if it is not there. */
  readonly folder: string;
  readonly name: string;
}

/** What a build or a system leaves in a folder is no part of the starter. */
const leftBehind = new Set(['.astro', '.build', '.cache', '.DS_Store', 'dist']);

/** Throws a Fault of wrong use for a folder that has a part of it already. */
export function newSite({ generator, folder, name }: NewSite): void {
  const starter = join(generator, 'examples/starter');
  requireFree(folder, [...readdirSync(starter).filter((entry) => !leftBehind.has(entry)), '.vscode']);
  cpSync(starter, folder, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
  cpSync(join(generator, '.vscode'), join(folder, '.vscode'), { recursive: true });
  change(join(folder, 'data/site.yaml'), (text) => text.replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`));
  const place = relative(folder, generator).replaceAll('\\', '/');
  const written = /^[\w./-]+$/.test(place) ? place : JSON.stringify(place);
  change(join(folder, 'README.md'), (text) =>
    text.replaceAll('--prefix generator', () => `--prefix ${written}`).replace('`generator/`', () => `\`${place}/\``),
  );
  change(join(folder, 'package.json'), (text) =>
    text.replaceAll('--prefix generator', () => `--prefix ${JSON.stringify(written).slice(1, -1)}`),
  );
}

/** What lies there beside, such as the generator itself, is in nobody's way. */
function requireFree(folder: string, names: readonly string[]): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Fault(2, `${folder} is a file.`, 'Name a folder, or one that is not there yet.');
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length > 0)
    throw new Fault(
      2,
      `${folder} holds ${there.join(', ')} already, and nothing is written over.`,
      'Move that away first, or name another folder.',
    );
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
